package org.amends.complaint.web;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.amends.complaint.Answer;
import org.amends.complaint.ComplaintData;
import org.amends.complaint.ComplaintDesk;
import org.amends.complaint.ComplaintLookup;
import org.amends.complaint.ComplaintNumber;
import org.amends.complaint.Step;
import org.amends.complaint.Triage;
import org.amends.kernel.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The steps that the desk does; recovery and follow-up bring theirs. */
@RestController
@RequestMapping("/api/v1/complaints/{number}/steps")
class ComplaintSteps {

    private final ComplaintDesk desk;
    private final ComplaintLookup complaints;

    ComplaintSteps(ComplaintDesk desk, ComplaintLookup complaints) {
        this.desk = desk;
        this.complaints = complaints;
    }

    record Question(@Nullable String body, @Nullable Instant until) {}

    record Body(@Nullable String body) {}

    record Findings(@Nullable String findings) {}

    record Reason(@Nullable String reason) {}

    record CustomersAnswer(
            @NotNull @JsonAlias({"decision", "value"}) Answer answer,
            @Nullable String text) {}

    record External(
            @Nullable @Size(max = 200) String body,
            @Nullable @Size(max = 100) String reference,
            @Nullable @Size(max = 2000) String decision) {}

    @PostMapping("/triage")
    ComplaintData triage(@PathVariable ComplaintNumber number, @Valid @RequestBody Triage triage) {
        desk.triage(number, triage);
        return complaints.require(number);
    }

    @PostMapping("/ask")
    ComplaintData ask(@PathVariable ComplaintNumber number, @RequestBody Question question) {
        desk.ask(number, text(question.body()), question.until());
        return complaints.require(number);
    }

    @PostMapping("/reply")
    ComplaintData reply(@PathVariable ComplaintNumber number, @RequestBody Body reply) {
        desk.reply(number, text(reply.body()));
        return complaints.require(number);
    }

    @PostMapping("/investigate")
    ComplaintData investigate(@PathVariable ComplaintNumber number, @RequestBody Findings findings) {
        desk.investigate(number, text(findings.findings()));
        return complaints.require(number);
    }

    @PostMapping("/respond")
    ComplaintData respond(@PathVariable ComplaintNumber number, @RequestBody Body response) {
        desk.respond(number, text(response.body()));
        return complaints.require(number);
    }

    @PostMapping("/answer")
    ComplaintData answer(@PathVariable ComplaintNumber number, @Valid @RequestBody CustomersAnswer said) {
        desk.answer(number, said.answer(), said.text());
        return complaints.require(number);
    }

    @PostMapping("/external")
    ComplaintData external(@PathVariable ComplaintNumber number, @Valid @RequestBody External review) {
        desk.external(number, text(review.body()), text(review.reference()), review.decision());
        return complaints.require(number);
    }

    @PostMapping("/withdraw")
    ComplaintData withdraw(@PathVariable ComplaintNumber number, @RequestBody Reason reason) {
        desk.withdraw(number, text(reason.reason()));
        return complaints.require(number);
    }

    @PostMapping("/reopen")
    ComplaintData reopen(@PathVariable ComplaintNumber number, @RequestBody Reason reason) {
        desk.reopen(number, text(reason.reason()));
        return complaints.require(number);
    }

    @Hidden
    @PostMapping("/{step}")
    ComplaintData unknown(@PathVariable String step) {
        throw new Unknown("complaint.step.unknown", Step.of(step).code());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
