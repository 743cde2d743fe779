package org.amends.process;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A step of a case as it is sent to the interface, with what a case of no particular interest would say. */
record Act(String step, Map<String, Object> body) {

    static Act triage() {
        return triage("S3");
    }

    static Act triage(String severity) {
        return new Act("triage", Map.of("category", "billing", "severity", severity));
    }

    static Act triageAs(String kind) {
        return new Act("triage", Map.of("kind", kind, "category", "billing", "severity", "S3"));
    }

    static Act ask(Instant until) {
        return new Act("ask", Map.of("body", "Which invoice do you mean?", "until", until.toString()));
    }

    static Act reply() {
        return new Act("reply", Map.of("body", "The one of March"));
    }

    static Act investigate() {
        return new Act("investigate", Map.of("findings", "The meter was read twice"));
    }

    static Act resolve(Remedy... remedies) {
        return new Act("resolve", finding(remedies));
    }

    static Act review(Remedy... remedies) {
        return new Act("review", finding(remedies));
    }

    static Act approve() {
        return new Act("approve", Map.of());
    }

    static Act approveLess(Number amount) {
        return new Act("approve", Map.of("amount", amount));
    }

    static Act giveBack() {
        return new Act("return", Map.of("reason", "Why so much?"));
    }

    static Act reject() {
        return new Act("reject", Map.of("reason", "The meter was right"));
    }

    static Act respond() {
        return new Act("respond", Map.of("body", "We are sorry"));
    }

    static Act accept() {
        return new Act("answer", Map.of("answer", "ACCEPTED"));
    }

    static Act refuse() {
        return new Act("answer", Map.of("answer", "REFUSED", "text", "That is not enough"));
    }

    static Act external() {
        return new Act("external", Map.of("body", "Ombudsman", "reference", "O-77"));
    }

    static Act externalDecides() {
        return new Act(
                "external", Map.of("body", "Ombudsman", "reference", "O-77", "decision", "The company was right"));
    }

    static Act fulfil() {
        return new Act("fulfil", Map.of("note", "Paid by hand"));
    }

    static Act withdraw() {
        return new Act("withdraw", Map.of("reason", "The customer said so"));
    }

    static Act reopen() {
        return new Act("reopen", Map.of("reason", "The customer called again"));
    }

    static Act followUp(int satisfaction) {
        return new Act("follow-up", Map.of("satisfaction", satisfaction, "note", "Spoke to her"));
    }

    private static Map<String, Object> finding(Remedy... remedies) {
        List<Map<String, Object>> lines =
                Arrays.stream(remedies).map(Remedy::line).toList();
        return Map.of("outcome", "UPHELD", "reasons", "It was our mistake", "remedies", lines);
    }

    /** One line of a compensation, in the company's currency. */
    record Remedy(String type, String nature, int amount) {

        /** What is owed. */
        static Remedy refund(int amount) {
            return new Remedy("REFUND", "REDRESS", amount);
        }

        /** What we add. */
        static Remedy voucher(int amount) {
            return new Remedy("VOUCHER", "GOODWILL", amount);
        }

        Map<String, Object> line() {
            return Map.of("type", type, "nature", nature, "amount", amount);
        }
    }
}
