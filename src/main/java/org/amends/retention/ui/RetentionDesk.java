package org.amends.retention.ui;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.amends.customer.ExternalId;
import org.amends.kernel.Conflict;
import org.amends.kernel.Page;
import org.amends.kernel.Refusal;
import org.amends.organisation.BusinessTime;
import org.amends.retention.Defections;
import org.amends.retention.RetentionCall;
import org.amends.retention.RetentionOutcome;
import org.amends.retention.RetentionTask;
import org.amends.retention.RetentionTasks;
import org.amends.uikit.Dialogs;
import org.amends.uikit.KeptTextArea;
import org.amends.uikit.Moments;
import org.amends.uikit.Notices;
import org.amends.uikit.SegmentedChoice;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/** What the list of those who said that they will leave and the page of a customer have in common. */
@Component
class RetentionDesk {

    private final RetentionTasks tasks;
    private final Defections defections;
    private final BusinessTime business;
    private final Clock clock;
    private final Currency currency;

    RetentionDesk(
            RetentionTasks tasks,
            Defections defections,
            BusinessTime business,
            Clock clock,
            @Value("${amends.currency}") Currency currency) {
        this.tasks = tasks;
        this.defections = defections;
        this.business = business;
        this.clock = clock;
        this.currency = currency;
    }

    Page<RetentionCall> open(int most) {
        return tasks.open(0, most);
    }

    List<RetentionTask> of(ExternalId customer) {
        return tasks.of(customer);
    }

    LocalDate today() {
        return business.today();
    }

    Moments moments() {
        return new Moments(clock, business.hours().zone());
    }

    /**
     * Asks what came of speaking with the customer, and of one who leaves when and why.
     *
     * @param look shows the page anew
     */
    void ask(ExternalId customer, String name, RetentionTask task, Runnable look) {
        SegmentedChoice<RetentionOutcome> outcome = new SegmentedChoice<>(
                say("result.outcome"), List.of(RetentionOutcome.values()), each -> say("outcome." + each));
        outcome.setRequiredIndicatorVisible(true);
        outcome.addValueChangeListener(chosen -> outcome.setHelperText(say("outcome." + chosen.getValue() + ".then")));
        KeptTextArea note = new KeptTextArea(say("result.note"));
        note.setMaxLength(RetentionTasks.LONGEST_NOTE);
        note.setMinHeight("6em");
        Dialogs.form(
                say("result.title", name),
                "",
                say("result.save"),
                () -> isChosen(outcome)
                        && record(new Result(customer, name, task, outcome.getValue(), note.getValue()), look),
                outcome,
                note);
    }

    private record Result(
            ExternalId customer, String name, RetentionTask task, RetentionOutcome outcome, String note) {}

    private static boolean isChosen(SegmentedChoice<RetentionOutcome> outcome) {
        outcome.setInvalid(outcome.getValue() == null);
        outcome.setErrorMessage(outcome.isInvalid() ? say("result.outcome.missing") : "");
        return !outcome.isInvalid();
    }

    /** @return whether the dialog has done its work */
    private boolean record(Result result, Runnable look) {
        try {
            tasks.record(result.task(), result.outcome(), result.note());
        } catch (Conflict | ConcurrencyFailureException faster) {
            Notices.failure(say("otherwise"));
            look.run();
            return true;
        } catch (Refusal refused) {
            Notices.failure(refused);
            return false;
        }
        look.run();
        Notices.success(say("recorded." + result.outcome(), result.name()));
        if (result.outcome() == RetentionOutcome.LEAVES) {
            DefectionDialog.ask(
                    result.customer(),
                    defections,
                    clock.withZone(business.hours().zone()),
                    currency,
                    look);
        }
        return true;
    }

    private static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation("retention.task." + key, arguments);
    }
}
