package org.amends.testing;

import java.util.List;
import java.util.Map;

/** Complaints of the tests, carried as far as the test needs by their users. */
public final class Complaints {

    private final Api agent;

    /** @param agent works them */
    public Complaints(Api agent) {
        this.agent = agent;
    }

    /** @return its number, investigated and waiting for its finding */
    public String investigated(String subject, String externalId, String customer) {
        String number = agent.files(Map.of(
                        "kind",
                        "CLAIM",
                        "channel",
                        "PHONE",
                        "subject",
                        subject,
                        "customer",
                        Map.of("externalId", externalId, "name", customer, "phone", "+51 999 111 222")))
                .get("number")
                .asText();
        investigate(number);
        return number;
    }

    /** From its receipt on. */
    public void investigate(String number) {
        agent.does("triage", number, Map.of("category", "service", "severity", "S3"));
        agent.does("investigate", number, Map.of("findings", "Our fault."));
    }

    /** @return its number, upheld, with so much proposed: owed and goodwill */
    public String proposed(String subject, String externalId, String customer, int owed, int goodwill) {
        String number = investigated(subject, externalId, customer);
        agent.does(
                "resolve",
                number,
                Map.of(
                        "outcome",
                        "UPHELD",
                        "reasons",
                        "Third failure with the same cause.",
                        "remedies",
                        List.of(
                                Map.of("type", "CREDIT", "nature", "REDRESS", "amount", owed, "note", "Two months"),
                                Map.of("type", "VOUCHER", "nature", "GOODWILL", "amount", goodwill))));
        return number;
    }

    /** @return its number, answered without a compensation and closed: a follow-up is planned */
    public String closed(String subject, String externalId, String customer) {
        String number = investigated(subject, externalId, customer);
        close(number);
        return number;
    }

    /** Once investigated: answered without a compensation, and the answer accepted. */
    public void close(String number) {
        agent.does("resolve", number, Map.of("outcome", "NOT_UPHELD", "reasons", "As agreed.", "remedies", List.of()));
        agent.does("respond", number, Map.of("body", "We looked into it."));
        agent.does("answer", number, Map.of("answer", "ACCEPTED"));
    }

    /** Once investigated. */
    public void propose(String number, Map<?, ?>... remedies) {
        agent.does(
                "resolve",
                number,
                Map.of("outcome", "UPHELD", "reasons", "As we found.", "remedies", List.of(remedies)));
    }
}
