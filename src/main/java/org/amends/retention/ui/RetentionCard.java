package org.amends.retention.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.List;
import org.amends.customer.CustomerProfile;
import org.amends.retention.RetentionTask;
import org.amends.uikit.Card;
import org.amends.uikit.Moments;
import org.jspecify.annotations.Nullable;

/** What is to be done, and was, about a customer who said that they will leave; nothing of one who never did. */
final class RetentionCard extends Composite<Card> {

    private static final int SHOWN = 5;

    private final CustomerProfile customer;
    private final RetentionDesk desk;
    private final Moments moments;
    private final boolean mayRecord;

    RetentionCard(CustomerProfile customer, RetentionDesk desk, boolean mayRecord) {
        this.customer = customer;
        this.desk = desk;
        this.moments = desk.moments();
        this.mayRecord = mayRecord;
    }

    @Override
    protected Card initContent() {
        Div content = new Div();
        content.addClassName("am-column");
        List<RetentionTask> tasks = desk.of(customer.externalId());
        tasks.stream().filter(RetentionTask::isOpen).findFirst().ifPresent(task -> open(task, content));
        tasks.stream().filter(task -> !task.isOpen()).limit(SHOWN).forEach(task -> content.add(line(task)));
        Card card = new Card(getTranslation("retention.task.title"), content);
        card.setVisible(!tasks.isEmpty());
        return card;
    }

    private void open(RetentionTask task, Div content) {
        Div what = new Div(getTranslation(
                task.isOverdue(desk.today()) ? "retention.task.do.overdue" : "retention.task.do",
                moments.date(task.dueOn())));
        what.addClassName("am-strong");
        content.add(what);
        task.attempts()
                .forEach(tried -> content.add(entry(
                        getTranslation("retention.task.tried", moments.at(tried.at()), tried.by()), tried.note())));
        if (mayRecord) {
            Button record = new Button(
                    getTranslation("retention.task.record"),
                    pressed -> desk.ask(customer.externalId(), customer.name(), task, () -> UI.getCurrent()
                            .refreshCurrentRoute(false)));
            record.addThemeVariants(ButtonVariant.LUMO_SMALL);
            Div acts = new Div(record);
            acts.addClassName("am-actions");
            content.add(acts);
        }
    }

    private Div line(RetentionTask task) {
        Instant doneAt = task.doneAt();
        String outcome = task.outcome() == null
                ? getTranslation("retention.task.cancelled")
                : getTranslation("retention.task.outcome." + task.outcome());
        return entry(
                getTranslation(
                        "retention.task.line", outcome, doneAt == null ? "" : moments.at(doneAt), by(task.doneBy())),
                task.note());
    }

    private static String by(@Nullable String name) {
        return name == null ? "" : name;
    }

    private static Div entry(String head, @Nullable String note) {
        Div line = new Div(head);
        line.addClassNames("am-small", "am-third");
        Div entry = new Div(line);
        if (note != null && !note.isEmpty()) {
            Div written = new Div(note);
            written.addClassName("am-written");
            written.getElement().setAttribute("dir", "auto");
            entry.add(written);
        }
        return entry;
    }
}
