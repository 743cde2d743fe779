package org.amends.complaint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.amends.uikit.KeptForm;
import org.amends.uikit.KeptTextArea;

/** What somebody types and chooses, kept by their browser field by field until it is sent. */
final class Draft {

    private final KeptForm form;
    private final Map<String, Consumer<String>> fields = new LinkedHashMap<>();

    Draft(KeptForm form) {
        this.form = form;
    }

    void keep(String name, TextFieldBase<?, String> field) {
        form.keep(name, field);
        field.addValueChangeListener(changed -> {
            if (!changed.isFromClient()) {
                form.remember(name, field.getValue());
            }
        });
        fields.put(name, field::setValue);
    }

    /** The longer texts in the component, from top to bottom. */
    void keepTexts(String name, Component component) {
        List<KeptTextArea> all = KeptTextArea.within(component);
        for (int place = 0; place < all.size(); place++) {
            keep(name + "." + place, all.get(place));
        }
    }

    <E extends Enum<E>, C extends Component & HasValue<?, E>> void keep(String name, C field, Class<E> type) {
        keep(name, field, Enum::name, text -> field.setValue(Enum.valueOf(type, text)));
    }

    /** @param back gives the field what is said by a text that may be anything */
    <V, C extends Component & HasValue<?, V>> void keep(
            String name, C field, Function<V, String> text, Consumer<String> back) {
        form.keep(name, field, value -> field.isEmpty() ? "" : text.apply(value));
        fields.put(name, back);
    }

    /** Gives the fields what the browser kept, in the order in which they were named. @return whether there was anything */
    boolean recall(Map<String, String> kept) {
        boolean any = false;
        for (Map.Entry<String, Consumer<String>> field : fields.entrySet()) {
            String text = kept.getOrDefault(field.getKey(), "");
            any |= !text.isBlank() && takes(field.getValue(), text);
        }
        return any;
    }

    private static boolean takes(Consumer<String> field, String text) {
        try {
            field.accept(text);
            return true;
        } catch (IllegalArgumentException | DateTimeException senseless) {
            return false;
        }
    }
}
