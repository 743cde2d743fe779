package org.amends.organisation.ui;

import static org.amends.organisation.ui.UserWords.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.amends.organisation.StaffDirectory;
import org.amends.organisation.StaffMember;
import org.amends.uikit.ChipRow;
import org.amends.uikit.EmptyState;
import org.amends.uikit.Glyph;
import org.amends.uikit.Keys;
import org.amends.uikit.Page;
import org.amends.uikit.PageHeader;
import org.amends.uikit.TitledPage;

/** Who works here, as what. What is looked for, and whom the dialog is about, stand in the address. */
@Route(UsersView.PATH)
@Menu(order = 300, title = "organisation.users")
@RolesAllowed("ADMIN")
public class UsersView extends Page implements BeforeEnterObserver, TitledPage {

    static final String PATH = "admin/users";
    private static final String NEW = "*";

    private final StaffDirectory staff;
    private final UserDialogs dialogs;
    private final TextField words = new TextField();
    private final UserGrid grid;
    private final Div nothing = new Div();
    private final PageHeader header;
    private final ChipRow chips;
    private UserChoice choice = UserChoice.EVERYBODY;

    public UsersView(StaffDirectory staff, UserDialogs dialogs) {
        this.staff = staff;
        this.dialogs = dialogs;
        this.grid = new UserGrid(dialogs::teamOf, member -> go(choice.about(member.username())));
        fillHeight();
        Button hire = Keys.on("c", new Button(say("users.new"), pressed -> go(choice.about(NEW))));
        hire.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        header = new PageHeader(title(), "", hire);
        words.setPlaceholder(say("users.search"));
        words.setAriaLabel(say("users.search"));
        words.setPrefixComponent(Glyph.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setMaxLength(200);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addClassName("am-list-search");
        Keys.on("f", say("users.search"), words);
        words.addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                go(choice.saying(typed.getValue()));
            }
        });
        chips = new ChipRow(say("users.filters"));
        Div filters = new Div(words, chips);
        filters.addClassName("am-actions");
        add(header, filters, grid, nothing);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        choice = UserChoice.of(entering.getLocation().getQueryParameters());
        words.setValue(choice.words());
        show();
        String who = choice.about();
        if (NEW.equals(who)) {
            dialogs.hire(this::closed);
        } else if (!who.isEmpty()) {
            staff.named(who).ifPresent(member -> dialogs.open(member.id(), this::closed));
        }
    }

    private void show() {
        List<StaffMember> all = staff.all();
        long here = all.stream().filter(StaffMember::enabled).count();
        header.say(say("users.count", here, all.size() - here));
        chips.removeAll();
        UserChoice.offered().forEach(offered -> chips.add(offered.chip(choice, all, this::go)));
        List<StaffMember> found = all.stream().filter(choice::finds).toList();
        grid.show(found);
        grid.setVisible(!found.isEmpty());
        nothing.removeAll();
        nothing.setVisible(found.isEmpty());
        if (found.isEmpty()) {
            nothing.add(new EmptyState(
                    Glyph.PEOPLE,
                    say("users.none"),
                    say("users.none.text"),
                    new Button(say("users.none.all"), pressed -> go(UserChoice.EVERYBODY))));
        }
    }

    private void closed() {
        go(choice.about(""));
    }

    private void go(UserChoice wanted) {
        UI.getCurrent().navigate(PATH, QueryParameters.simple(wanted.address()));
    }
}
