package org.amends.retention.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.amends.retention.Defection;
import org.amends.uikit.Amounts;
import org.amends.uikit.Moments;
import org.amends.uikit.TierBadge;

/** One time that a customer left: why, when, what went with them, who said so. */
final class DefectionRow extends Div {

    private final Defection defection;
    private final Moments moments;

    DefectionRow(Defection defection, Moments moments) {
        this.defection = defection;
        this.moments = moments;
        addClassName("am-defection");
        add(head());
        if (!defection.otherCauses().isEmpty()) {
            add(small(getTranslation(
                    "retention.others",
                    defection.otherCauses().stream()
                            .sorted()
                            .map(CauseWords::full)
                            .collect(Collectors.joining(", ")))));
        }
        if (defection.note() != null && !defection.note().isBlank()) {
            add(written(defection.note()));
        }
        add(small(getTranslation(
                "retention.recordedBy",
                getTranslation("retention.basis." + defection.basis() + ".told"),
                defection.recordedBy())));
        Defection.Withdrawal withdrawn = defection.withdrawn();
        if (withdrawn != null) {
            addClassName("am-defection-withdrawn");
            add(small(getTranslation("retention.withdrawnBy", withdrawn.by(), moments.at(withdrawn.at()))));
            add(written(withdrawn.reason()));
        }
    }

    /** Offers to take it back, if it counts. */
    DefectionRow withdrawable(Runnable withdraw) {
        if (defection.counts()) {
            Button button = new Button(getTranslation("retention.withdraw"), pressed -> withdraw.run());
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            button.setAriaLabel(getTranslation("retention.withdraw.of", moments.date(defection.on())));
            add(button);
        }
        return this;
    }

    private Div head() {
        Span cause = new Span(CauseWords.full(defection.primaryCause()));
        cause.addClassNames("am-strong", "am-defection-cause");
        Span on = new Span(moments.date(defection.on()));
        on.addClassName("am-third");
        Div head = new Div(cause, on, new TierBadge(defection.tier().name()));
        head.addClassName("am-apart");
        if (defection.valueLost() != null) {
            head.add(new Span(getTranslation("retention.lost", Amounts.rounded(defection.valueLost()))));
        }
        return head;
    }

    private static Div written(String text) {
        Div written = new Div(text);
        written.addClassName("am-written");
        written.getElement().setAttribute("dir", "auto");
        return written;
    }

    private static Div small(String text) {
        Div line = new Div(text);
        line.addClassNames("am-small", "am-third");
        return line;
    }
}
