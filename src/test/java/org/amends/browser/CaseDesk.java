package org.amends.browser;

/** Somebody at work on a case, on its page. Each step waits until its form is there. */
record CaseDesk(Desk desk, String number) {

    static CaseDesk of(Desk desk, String number) {
        desk.opens("complaints/" + number);
        return new CaseDesk(desk, number);
    }

    /** As somebody does who comes back to it later. */
    CaseDesk looksAgain() {
        desk.opens("complaints/" + number);
        return this;
    }

    CaseDesk triages() {
        desk.sees("complaint.now.triage")
                .chooses("S3")
                .writes("complaint.triage.category", "Product quality")
                .presses("complaint.triage.act");
        return this;
    }

    CaseDesk investigates() {
        desk.sees("complaint.now.investigate")
                .writes("complaint.investigate.findings", "A batch with a bad seal.")
                .presses("complaint.investigate.act");
        return this;
    }

    CaseDesk asks() {
        desk.sees("complaint.now.investigate").seesWords(desk.says("complaint.ask"));
        desk.page().getByText(desk.says("complaint.ask")).first().click();
        desk.writes("complaint.ask.body", "Which pump is it?").presses("complaint.ask.act");
        return this;
    }

    CaseDesk hearsTheReply() {
        desk.sees("complaint.now.reply")
                .writes("complaint.reply.body", "The big one.")
                .presses("complaint.reply.act");
        return this;
    }

    CaseDesk resolves() {
        return finds("complaint.now.resolve", "recovery.outcome.NOT_UPHELD");
    }

    /** @param owed in the company's currency, with a dot, as the keys of numbers have it in any language */
    CaseDesk resolvesWith(String owed) {
        desk.sees("complaint.now.resolve")
                .presses("recovery.remedy.add.REDRESS")
                .types("recovery.remedy.amount.label", owed);
        return finds("complaint.now.resolve", "recovery.outcome.UPHELD");
    }

    CaseDesk reviews() {
        return finds("complaint.now.review", "recovery.outcome.NOT_UPHELD");
    }

    CaseDesk adopts() {
        return finds("complaint.now.review", "recovery.adopt.UPHELD");
    }

    private CaseDesk finds(String now, String finding) {
        desk.sees(now)
                .chooses(desk.says(finding))
                .writes("recovery.reasons", "A bad batch of ours.")
                .presses("recovery.resolve.act");
        return this;
    }

    CaseDesk responds() {
        desk.sees("complaint.now.respond")
                .writes("complaint.respond.body", "We looked into it.")
                .presses("complaint.respond.act");
        return this;
    }

    CaseDesk hearsThat(String answer) {
        desk.sees("complaint.now.answer").chooses(desk.says(answer)).presses("complaint.answer.act");
        return this;
    }

    CaseDesk followsUp(int satisfaction) {
        desk.sees("complaint.now.follow-up")
                .chooses(Integer.toString(satisfaction))
                .writes("followup.result.note", "Spoke to them.")
                .presses("followup.form.act");
        return this;
    }

    CaseDesk seesWords(String words) {
        desk.seesWords(words);
        return this;
    }

    CaseDesk sees(String key) {
        desk.sees(key);
        return this;
    }
}
