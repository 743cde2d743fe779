#!/usr/bin/env python3
"""Carries complaints through the whole process over REST, as its users would, and checks every stage.

    journeys.py [name of a journey ...]

AMENDS_URL says where; agent, agent2, supervisor and manager have the password AMENDS_PASSWORD, as in the demo company.
Set AMENDS_ANSWER_WITHIN for the server and for this script (PT5S) to see a customer who stays silent.
Prints a line for each journey, and ends with 1 if anything was other than expected.
"""

import base64
import json
import os
import sys
import time
import traceback
import urllib.error
import urllib.request
import uuid

URL = os.environ.get("AMENDS_URL", "http://localhost:8080").rstrip("/")
PASSWORD = os.environ.get("AMENDS_PASSWORD", "amends")
PATIENCE = float(os.environ.get("AMENDS_PATIENCE", "60"))  # seconds for what the process does by itself


class Surprise(Exception):
    pass


class User:
    def __init__(self, name):
        self.name = name
        self.sign_in = "Basic " + base64.b64encode(f"{name}:{PASSWORD}".encode()).decode()

    def asks(self, method, path, body=None, **headers):
        """Status and body of the answer."""
        request = urllib.request.Request(
            URL + "/api/v1" + path,
            method=method,
            data=None if body is None else json.dumps(body).encode(),
            headers={"Authorization": self.sign_in, "Content-Type": "application/json", **headers},
        )
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                text = answer.read()
                return answer.status, json.loads(text) if text else None
        except urllib.error.HTTPError as refusal:
            text = refusal.read().decode("utf-8", "replace")
            if "application/problem+json" not in refusal.headers.get("Content-Type", ""):
                raise Surprise(f"{method} {path}: {refusal.code} is no problem: {text[:200]}") from None
            return refusal.code, json.loads(text)


agent, agent2, supervisor, manager = (User(n) for n in ("agent", "agent2", "supervisor", "manager"))


class Case:
    """A complaint; each act says where it must lead."""

    def __init__(self, kind="CLAIM", subject="Charged twice for one order", **more):
        mark = uuid.uuid4().hex[:12]
        status, filed = agent.asks(
            "POST",
            "/complaints",
            {
                "kind": kind,
                "channel": "PHONE",
                "subject": subject,
                "customer": {"externalId": f"journey-{mark}", "name": f"Journey {mark}", "email": f"{mark}@example.com"},
                **more,
            },
            **{"Idempotency-Key": mark},
        )
        expect(status == 201, f"filing: {status} {filed}")
        self.number = filed["number"]
        self.at("TRIAGE")

    def sees(self):
        status, complaint = agent.asks("GET", f"/complaints/{self.number}")
        expect(status == 200, f"reading: {status} {complaint}")
        return complaint

    def at(self, stage):
        now = self.sees()
        expect(now["stage"] == stage, f"stands at {now['stage']}, not {stage}; open: {now['openSteps']}")
        return now

    def does(self, who, step, stage, **body):
        status, answer = who.asks("POST", f"/complaints/{self.number}/steps/{step}", body)
        expect(status == 200, f"{step} by {who.name}: {status} {answer}")
        expect(answer["stage"] == stage, f"{step} by {who.name} leads to {answer['stage']}, not {stage}")
        return answer

    def refuses(self, who, step, expected, **body):
        before = self.sees()
        status, answer = who.asks("POST", f"/complaints/{self.number}/steps/{step}", body)
        expect(status == expected, f"{step} by {who.name}: {status} {answer}, not {expected}")
        expect(self.sees() == before, f"{step} by {who.name} was refused and yet changed something")

    def comes_to(self, stage):
        """Waits for what the process does by itself."""
        until = time.monotonic() + PATIENCE
        while self.sees()["stage"] != stage and time.monotonic() < until:
            time.sleep(0.2)
        return self.at(stage)

    def investigated(self):
        self.does(agent, "triage", "INVESTIGATION", category="billing", severity="S3")
        self.does(agent, "investigate", "RESOLUTION", findings="The card was charged twice on the same day.")

    def resolved(self, stage, *remedies, outcome="UPHELD"):
        return self.does(agent, "resolve", stage, outcome=outcome, reasons="Our till failed.", remedies=list(remedies))

    def accepted(self):
        self.does(agent, "respond", "WAITING_FOR_ANSWER", body="We are sorry. This is what we do about it.")
        status, answer = agent.asks("POST", f"/complaints/{self.number}/steps/answer", {"answer": "ACCEPTED"})
        expect(status == 200, f"answer: {status} {answer}")
        closed = self.comes_to("CLOSED")
        expect(closed["answer"] == "ACCEPTED", f"the answer is {closed['answer']}")
        return closed

    def said(self):
        status, timeline = agent.asks("GET", f"/complaints/{self.number}/timeline")
        expect(status == 200, f"timeline: {status}")
        return [line["event"] for line in timeline["items"] if line["event"]]


def expect(true, otherwise):
    if not true:
        raise Surprise(otherwise)


def refund(amount, nature="REDRESS"):
    return {"type": "REFUND", "nature": nature, "amount": amount}


def granted(case):
    return [float(c["granted"]["amount"]) for c in case.sees()["compensations"] if c["granted"]]


def fulfilled(closed):
    """Whether something was granted and all of it is done."""
    lines = [line for c in closed["compensations"] if c["granted"] for line in c["remedies"]]
    return bool(lines) and all(line["fulfilledAt"] for line in lines)


def within_the_agents_limit():
    case = Case()
    case.refuses(agent, "respond", 409, body="Too early")
    case.does(agent, "triage", "INVESTIGATION", category="billing", severity="S3")
    until = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(time.time() + 86400))
    case.does(agent, "ask", "WAITING_FOR_CUSTOMER", body="Which card was it?", until=until)
    case.does(agent, "reply", "INVESTIGATION", body="The blue one.")
    case.does(agent, "investigate", "RESOLUTION", findings="Charged twice.")
    case.resolved("RESPONSE", refund(30), refund(10, "GOODWILL"))
    closed = case.accepted()
    expect(granted(case) == [40], f"granted: {granted(case)}")
    expect(fulfilled(closed), "closed, but not all is done")
    expect(closed["closureReason"] == "SETTLED", f"closed as {closed['closureReason']}")
    return case


def returned_once_then_approved_for_less():
    case = Case()
    case.investigated()
    case.resolved("APPROVAL", refund(120))
    case.refuses(agent, "approve", 403)
    case.does(supervisor, "return", "RESOLUTION", reason="Is it not 90?")
    case.resolved("APPROVAL", refund(90))
    case.does(supervisor, "approve", "RESPONSE", amount=60)
    case.refuses(supervisor, "approve", 409)
    closed = case.accepted()
    expect(granted(case) == [60], f"granted: {granted(case)}")
    expect(fulfilled(closed), "closed, but not all is done")
    return case


def above_the_supervisors_limit():
    case = Case()
    case.investigated()
    case.resolved("APPROVAL", refund(800))
    case.refuses(supervisor, "approve", 403)
    case.does(manager, "approve", "RESPONSE")
    expect(fulfilled(case.accepted()), "closed, but not all is done")
    expect(granted(case) == [800], f"granted: {granted(case)}")
    return case


def refused_and_reviewed_by_another():
    case = Case()
    case.investigated()
    case.resolved("RESPONSE", outcome="NOT_UPHELD")
    case.does(agent, "respond", "WAITING_FOR_ANSWER", body="It was as agreed.")
    case.does(agent, "answer", "REVIEW", answer="REFUSED", text="I do not agree.")
    finding = {"outcome": "PARTLY_UPHELD", "reasons": "We explained it badly.", "remedies": [refund(20, "GOODWILL")]}
    case.refuses(agent, "review", 403, **finding)
    case.does(agent2, "review", "RESPONSE", **finding)
    case.does(agent2, "respond", "WAITING_FOR_ANSWER", body="We looked again.")
    case.does(agent, "answer", "EXTERNAL_REVIEW", answer="REFUSED")
    case.does(agent, "external", "EXTERNAL_REVIEW", body="Ombudsman", reference="O-77")
    closed = case.does(agent, "external", "CLOSED", body="Ombudsman", reference="O-77", decision="For the company.")
    expect(closed["reviewed"] and closed["externalReview"]["decision"], "the reviews are not on record")
    return case


def silent_customer():
    case = Case()
    case.investigated()
    case.resolved("RESPONSE", refund(25))
    case.does(agent, "respond", "WAITING_FOR_ANSWER", body="We refund 25.")
    closed = case.comes_to("CLOSED")
    expect(closed["answer"] is None, f"the answer is {closed['answer']}")
    expect(fulfilled(closed), "what is owed was not done")
    return case


def withdrawn():
    case = Case()
    case.investigated()
    case.resolved("APPROVAL", refund(120))
    case.refuses(agent, "withdraw", 403, reason="They called.")
    closed = case.does(supervisor, "withdraw", "CLOSED", reason="They settled it at the counter.")
    expect(closed["closureReason"] == "WITHDRAWN", f"closed as {closed['closureReason']}")
    expect(not granted(case), f"granted: {granted(case)}")
    return case


def a_suggestion():
    case = Case(kind="SUGGESTION", subject="Open on Saturdays")
    case.does(agent, "triage", "REVIEW", category="opening hours", severity="S4")
    case.refuses(agent, "resolve", 409, outcome="UPHELD", reasons="Yes.", remedies=[])
    case.does(agent, "review", "RESPONSE", outcome="UPHELD", reasons="Adopted.", remedies=[])
    case.does(agent, "respond", "CLOSED", body="We do, from May on. Thank you.")
    return case


def reopened_by_an_unhappy_follow_up():
    case = Case()
    case.investigated()
    case.resolved("RESPONSE", refund(15))
    closed = case.accepted()
    expect("follow-up" in closed["openSteps"], f"no follow-up among {closed['openSteps']}")
    case.refuses(agent, "follow-up", 422, satisfaction=6)
    reopened = case.does(agent, "follow-up", "INVESTIGATION", satisfaction=1, note="Charged again!")
    expect(reopened["timesReopened"] == 1, f"reopened {reopened['timesReopened']} times")
    expect(reopened["receivedAt"] == closed["receivedAt"], "the first receipt date is lost")
    case.does(agent, "investigate", "RESOLUTION", findings="A third charge.")
    case.resolved("RESPONSE", refund(15))
    case.accepted()
    case.does(agent, "follow-up", "CLOSED", satisfaction=5, note="All is well.")
    return case


JOURNEYS = [
    within_the_agents_limit,
    returned_once_then_approved_for_less,
    above_the_supervisors_limit,
    refused_and_reviewed_by_another,
    silent_customer,
    withdrawn,
    a_suggestion,
    reopened_by_an_unhappy_follow_up,
]


def main():
    wanted = sys.argv[1:]
    unknown = set(wanted) - {journey.__name__ for journey in JOURNEYS}
    if unknown:
        sys.exit(f"No such journey: {', '.join(sorted(unknown))}. There are {', '.join(j.__name__ for j in JOURNEYS)}.")
    surprises = 0
    for journey in JOURNEYS:
        name = journey.__name__.replace("_", " ")
        if wanted and journey.__name__ not in wanted:
            continue
        if journey is silent_customer and "AMENDS_ANSWER_WITHIN" not in os.environ and not wanted:
            print(f"--    {name}: left out, AMENDS_ANSWER_WITHIN is not set")
            continue
        began = time.monotonic()
        try:
            case = journey()
            seconds = time.monotonic() - began
            print(f"ok    {name}: {case.number}, {seconds:.1f} s, {' '.join(case.said())}")
        except Surprise as surprise:
            surprises += 1
            where = [frame for frame in traceback.extract_tb(surprise.__traceback__) if frame.name == journey.__name__]
            print(f"WRONG {name}, line {where[-1].lineno}: {surprise}")
        except OSError as failure:
            surprises += 1
            print(f"WRONG {name}: {URL} does not answer: {failure}")
    sys.exit(1 if surprises else 0)


if __name__ == "__main__":
    main()
