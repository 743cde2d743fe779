package org.amends.organisation.ui;

import static org.amends.organisation.ui.UserWords.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.amends.organisation.StaffMember;
import org.amends.uikit.Initials;
import org.amends.uikit.ReaderLanguage;
import org.amends.uikit.TwoLines;

/** People, one a row; a card each on a phone. */
final class UserGrid extends Grid<StaffMember> {

    private final Function<StaffMember, String> teams;
    private final Consumer<StaffMember> opened;

    UserGrid(Function<StaffMember, String> teams, Consumer<StaffMember> opened) {
        this.teams = teams;
        this.opened = opened;
        addClassNames("am-cases", "am-users");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        getElement().setProperty("accessibleName", say("users"));
        addColumn(new ComponentRenderer<>(this::drawn));
        addItemClickListener(clicked -> opened.accept(clicked.getItem()));
    }

    void show(List<StaffMember> found) {
        setItems(found);
        getStyle().set("--cases", Integer.toString(found.size()));
    }

    private Component drawn(StaffMember member) {
        Initials face = new Initials(member.name());
        if (!member.enabled()) {
            face.outsider();
        }
        Button name = new Button(member.name(), pressed -> opened.accept(member));
        name.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        name.addClassName("am-row-button");
        name.getElement().setAttribute("dir", "auto");
        Span username = new Span(member.username());
        TwoLines who = new TwoLines(name, username);
        TwoLines role = new TwoLines(UserWords.of(member.role()), teams.apply(member)).even();
        TwoLines contact = new TwoLines(
                        member.email() == null ? "" : member.email().value(), ReaderLanguage.named(member.language()))
                .even();
        Span state = new Span(state(member));
        state.addClassNames("am-small", "am-third");
        Div row = new Div(face, who, role, contact, state);
        row.addClassName("am-user-row");
        return row;
    }

    private static String state(StaffMember member) {
        return !member.enabled()
                ? say("users.state.left")
                : member.mustChangePassword() ? say("users.state.invited") : "";
    }
}
