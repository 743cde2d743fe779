package org.amends.retention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Arrays;
import java.util.List;
import org.amends.kernel.PlainText;
import org.amends.retention.DefectionCause;

/** What causes are called, and how one is chosen among forty: by group, or by any word of the cause or its group. */
final class CauseWords {

    private static final List<DefectionCause> ALL = List.of(DefectionCause.values());

    private CauseWords() {}

    static String name(DefectionCause cause) {
        return UI.getCurrent().getTranslation("retention.cause." + cause);
    }

    /** With its category: "Price: it went up". */
    static String full(DefectionCause cause) {
        return cause.isCategory() ? name(cause) : name(cause.category()) + ": " + name(cause);
    }

    /** Puts the causes into the field, the leaves below their category. */
    static <F extends ComboBoxBase<F, DefectionCause, ?>> F offeredIn(F field) {
        field.setItems((cause, typed) -> says(full(cause), typed), ALL);
        field.setItemLabelGenerator(CauseWords::full);
        field.setRenderer(new ComponentRenderer<>(CauseWords::line));
        return field;
    }

    /** Every word that is typed is in it, whatever its accents. */
    static boolean says(String text, String typed) {
        String plain = PlainText.of(text);
        return Arrays.stream(PlainText.of(typed).strip().split("\\s+")).allMatch(plain::contains);
    }

    private static Component line(DefectionCause cause) {
        Span line = new Span(name(cause));
        line.addClassName(cause.isCategory() ? "am-cause" : "am-cause-leaf");
        return line;
    }
}
