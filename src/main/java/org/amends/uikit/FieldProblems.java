package org.amends.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.LinkedHashMap;
import java.util.Map;
import org.amends.kernel.Invalid;
import org.amends.kernel.Refusal;

/** Says what a service refuses beside the field that it is about, and takes the reader to the first of them. */
public final class FieldProblems {

    private final Map<String, HasValidationProperties> fields = new LinkedHashMap<>();

    /** @param name as {@link Invalid.Problem#field} calls it */
    public <F extends Component & HasValidationProperties> FieldProblems at(String name, F field) {
        fields.put(name, field);
        return this;
    }

    /** @return whether the act was done; if not, why not stands on the screen */
    public boolean overcome(Runnable act) {
        fields.values().forEach(FieldProblems::clear);
        try {
            act.run();
            return true;
        } catch (Invalid invalid) {
            invalid.problems().forEach(this::show);
            fields.values().stream()
                    .filter(HasValidationProperties::isInvalid)
                    .findFirst()
                    .ifPresent(this::goTo);
        } catch (Refusal refusal) {
            Notices.failure(refusal);
        }
        return false;
    }

    private void show(Invalid.Problem problem) {
        String text = UI.getCurrent()
                .getTranslation(problem.key(), problem.arguments().toArray());
        HasValidationProperties field = fields.get(problem.field());
        if (field == null) {
            Notices.failure(text);
        } else {
            field.setErrorMessage(text);
            field.setInvalid(true);
        }
    }

    private void goTo(HasElement field) {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    private static void clear(HasValidationProperties field) {
        field.setInvalid(false);
        field.setErrorMessage("");
    }
}
