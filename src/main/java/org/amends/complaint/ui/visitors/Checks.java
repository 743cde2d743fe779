package org.amends.complaint.ui.visitors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is wrong with a page's answers: said beside each field, and counted above them for who does not see the page. */
final class Checks {

    private record Check(Component field, HasValidationProperties shown, Supplier<@Nullable String> problem) {}

    private final List<Check> checks = new ArrayList<>();

    /** @param problem what to do about it, or null if all is well */
    <C extends Component & HasValidationProperties> void that(C field, Supplier<@Nullable String> problem) {
        field.setManualValidation(true);
        checks.add(new Check(field, field, problem));
    }

    /**
     * Says at each field what is wrong with it, and puts the cursor into the first such field.
     *
     * @param summary filled with all of them, read out by screen readers
     */
    boolean holdOrAreSaid(Div summary) {
        summary.removeAll();
        summary.getElement().setAttribute("role", "alert");
        UnorderedList list = new UnorderedList();
        Component first = null;
        int wrong = 0;
        for (Check check : checks) {
            String problem = check.problem().get();
            check.shown().setInvalid(problem != null);
            check.shown().setErrorMessage(problem == null ? "" : problem);
            if (problem != null) {
                wrong++;
                first = first == null ? check.field() : first;
                list.add(new ListItem(wayTo(check.field(), problem)));
            }
        }
        summary.setVisible(first != null);
        if (first == null) {
            return true;
        }
        summary.add(new Paragraph(Say.it("problems", wrong)), list);
        focus(first);
        return false;
    }

    private static Component wayTo(Component field, String problem) {
        return new NativeButton(problem, pressed -> focus(field));
    }

    /** Its first choice, where it is several. */
    private static void focus(Component field) {
        field.getElement().executeJs("""
                setTimeout(() => {
                  (this.querySelector('vaadin-radio-button, vaadin-checkbox') ?? this).focus();
                  this.scrollIntoView({block: 'center'});
                })""");
    }
}
