package org.amends.complaint.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.amends.complaint.ComplaintNumber;
import org.amends.complaint.QueueRow;
import org.jspecify.annotations.Nullable;

/** The cases that are marked to do something with all of them, and what can be done. Shown while there are any. */
final class QueueMarks extends Div {

    private final Map<ComplaintNumber, QueueRow> marked = new LinkedHashMap<>();
    private final Span count = new Span();
    private final Runnable redraw;

    /**
     * @param assign asks to whom; null for who may not
     * @param redraw shows the marks of all rows anew
     */
    QueueMarks(
            Consumer<Collection<QueueRow>> assignToMe,
            @Nullable Consumer<Collection<QueueRow>> assign,
            Runnable redraw) {
        this.redraw = redraw;
        addClassName("am-marked");
        getElement().setAttribute("role", "status");
        add(count, act("complaint.queue.assign", assignToMe, true));
        if (assign != null) {
            add(act("complaint.queue.assignTo", assign, false));
        }
        Button none = new Button(Labels.say("complaint.queue.marked.none"), pressed -> clear());
        none.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        add(none);
        show();
    }

    Checkbox box(QueueRow row) {
        Checkbox box = new Checkbox(marked.containsKey(row.number()), changed -> mark(row, changed.getValue()));
        box.setAriaLabel(Labels.say("complaint.queue.mark.case", row.number().value()));
        return box;
    }

    void toggle(QueueRow row) {
        mark(row, !marked.containsKey(row.number()));
        redraw.run();
    }

    /** @return all that are marked if that one is among them, else that one alone */
    Collection<QueueRow> with(QueueRow row) {
        return marked.containsKey(row.number()) ? List.copyOf(marked.values()) : List.of(row);
    }

    /** @return the marked ones, which are so no longer; that one where none is */
    Collection<QueueRow> take(QueueRow row) {
        Collection<QueueRow> taken = marked.isEmpty() ? List.of(row) : List.copyOf(marked.values());
        clear();
        return taken;
    }

    void clear() {
        if (!marked.isEmpty()) {
            marked.clear();
            show();
            redraw.run();
        }
    }

    private void mark(QueueRow row, boolean wanted) {
        if (wanted) {
            marked.put(row.number(), row);
        } else {
            marked.remove(row.number());
        }
        show();
    }

    private void show() {
        count.setText(Labels.say("complaint.queue.marked", marked.size()));
        setVisible(!marked.isEmpty());
    }

    private Button act(String key, Consumer<Collection<QueueRow>> act, boolean primary) {
        Button button = new Button(Labels.say(key), pressed -> {
            Collection<QueueRow> rows = List.copyOf(marked.values());
            clear();
            act.accept(rows);
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        if (primary) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return button;
    }
}
