#!/usr/bin/env python3
"""Files the complaints with a narrative of a CFPB export (consumerfinance.gov) through the REST interface.

    file-complaints.py [--threads 4] [--limit N] [--anonymous] [complaints.csv]

AMENDS_URL, AMENDS_USER and AMENDS_PASSWORD say where and as whom; the defaults are those of the demo company.
Each complaint has its own Idempotency-Key, so that a second run files nothing twice. The export names nobody:
each complaint gets a made-up customer of its own ("Consumer 3384392"), or none with --anonymous.
"""

import argparse
import base64
import csv
import http.client
import json
import os
import sys
import threading
import time
import urllib.parse
from concurrent.futures import ThreadPoolExecutor, as_completed

URL = urllib.parse.urlsplit(os.environ.get("AMENDS_URL", "http://localhost:8080"))
USER = os.environ.get("AMENDS_USER", "agent")
PASSWORD = os.environ.get("AMENDS_PASSWORD", "amends")
NARRATIVE = "Consumer complaint narrative"
CHANNELS = {"Web": "WEB", "Phone": "PHONE", "Postal mail": "LETTER", "Fax": "LETTER", "Email": "EMAIL"}

connections = threading.local()


def rows(path):
    """Each record with the line it begins on. What stands before the header (the export's packing list) is skipped."""
    with open(path, encoding="utf-8", newline="") as file:
        before = 0
        for line in file:
            before += 1
            if line.startswith("Date received,"):
                header = next(csv.reader([line]))
                break
        else:
            sys.exit(f"{path}: no line begins with 'Date received,'")
        reader = csv.reader(file)
        start = before + 1
        for values in reader:
            yield start, dict(zip(header, values)) if len(values) == len(header) else None
            start = before + reader.line_num + 1


def together(*parts):
    return " – ".join(part.strip() for part in parts if part.strip())


def complaint(row, anonymous):
    number = row["Complaint ID"]
    told = {
        "kind": "CLAIM",
        "channel": CHANNELS.get(row["Submitted via"], "API"),
        "language": "en",
        "subject": together(row["Issue"], row["Sub-issue"])[:300] or "Complaint",
        "description": row[NARRATIVE],
        "product": together(row["Product"], row["Sub-product"])[:200],
        "receivedAt": row["Date received"] + "T12:00:00Z",
        "jurisdiction": "US",
        "sector": "financial",
    }
    if not anonymous:
        told["customer"] = {"externalId": f"cfpb-{number}", "name": f"Consumer {number}"}
    return told


def post(path, body, key):
    headers = {
        "Authorization": "Basic " + base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode(),
        "Content-Type": "application/json",
        "Idempotency-Key": key,
    }
    for last_try in (False, True):
        connection = getattr(connections, "mine", None)
        if connection is None:
            kind = http.client.HTTPSConnection if URL.scheme == "https" else http.client.HTTPConnection
            connection = connections.mine = kind(URL.netloc, timeout=120)
        try:
            connection.request("POST", URL.path.rstrip("/") + path, json.dumps(body).encode(), headers)
            answer = connection.getresponse()
            return answer.status, answer.read().decode("utf-8", "replace")
        except (OSError, http.client.HTTPException):
            # the server may have closed an idle connection; the key makes it safe to ask again
            connection.close()
            connections.mine = None
            if last_try:
                raise


def file(line, row, anonymous):
    """The complaint's number, or why it has none."""
    if row is None:
        return None, "another number of columns than the header"
    try:
        status, answer = post("/api/v1/complaints", complaint(row, anonymous), f"cfpb-{row['Complaint ID']}")
        if status == 201:
            return json.loads(answer)["number"], None
        problem = json.loads(answer) if answer.startswith("{") else {"detail": answer[:200]}
        fields = "; ".join(f"{e['field']}: {e['message']}" for e in problem.get("errors", []))
        return None, f"{status} {problem.get('detail')} {fields}".strip()
    except Exception as failure:
        return None, f"{type(failure).__name__}: {failure}"


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    default = os.path.join(here, "..", "..", "..", "shared", "data", "cfpb", "complaints_sample.csv")
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("csv", nargs="?", default=default)
    options.add_argument("--threads", type=int, default=4, help="requests at a time (4)")
    options.add_argument("--limit", type=int, help="no more complaints than this")
    options.add_argument("--anonymous", action="store_true", help="without customers")
    told = options.parse_args()

    records = list(rows(told.csv))
    chosen = [(line, row) for line, row in records if row is None or row[NARRATIVE].strip()]
    chosen = chosen[: told.limit]
    print(f"{len(records)} records, {len(chosen)} with a narrative; filing at {URL.geturl()} as {USER}")

    began, filed, failures = time.monotonic(), set(), []
    with ThreadPoolExecutor(max_workers=max(1, told.threads)) as pool:
        waiting = {pool.submit(file, line, row, told.anonymous): line for line, row in chosen}
        for done, future in enumerate(as_completed(waiting), start=1):
            number, reason = future.result()
            if number:
                filed.add(number)
            else:
                failures.append((waiting[future], reason))
            if done % 200 == 0:
                print(f"  {done} of {len(chosen)}, {time.monotonic() - began:.0f} s")
    elapsed = time.monotonic() - began

    for line, reason in sorted(failures):
        print(f"line {line}: {reason}")
    rate = len(chosen) / elapsed if elapsed else 0
    print(f"{len(filed)} complaints filed, {len(failures)} failed, {elapsed:.1f} s, {rate:.1f} a second")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
