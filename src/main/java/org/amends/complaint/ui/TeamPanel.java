package org.amends.complaint.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.amends.complaint.Workload;
import org.amends.complaint.Workload.Load;
import org.amends.organisation.StaffMember;
import org.amends.uikit.Card;
import org.amends.uikit.Initials;
import org.jspecify.annotations.Nullable;

/** Everybody of the team with what lies on them. Pressed, it shows their cases; a case dropped on them is theirs. */
final class TeamPanel extends Div {

    private final Consumer<String> chosen;
    private final Consumer<StaffMember> dropped;
    private Workload.@Nullable Now shown;
    private @Nullable String shownSelected;

    /**
     * @param chosen told a user name, empty for nobody
     * @param dropped told who got what is being dragged
     */
    TeamPanel(Consumer<String> chosen, Consumer<StaffMember> dropped) {
        this.chosen = chosen;
        this.dropped = dropped;
    }

    /** Shown anew only where something is different: focus stays, and what is being dragged finds its place. */
    void show(Workload.Now now, @Nullable String selected) {
        if (now.equals(shown) && Objects.equals(selected, shownSelected)) {
            return;
        }
        shown = now;
        shownSelected = selected;
        removeAll();
        Load nobody = now.nobody();
        List<Load> people = now.people();
        int most = people.stream().mapToInt(Load::toDo).max().orElse(0);
        int longest = Math.max(1, Math.max(most, nobody.toDo()));
        Div list = new Div(line(nobody, longest, selected));
        people.forEach(load -> list.add(line(load, longest, selected)));
        add(new Card(Labels.say("complaint.team.people"), list).flush());
    }

    private NativeButton line(Load load, int longest, @Nullable String selected) {
        StaffMember who = load.who();
        String username = who == null ? "" : who.username();
        Span name = new Span(who == null ? Labels.say("complaint.team.nobody") : who.name());
        name.addClassName("am-team-name");
        Div words = words(load);
        words.addClassName("am-team-words");
        Div bar = new Div(part("late", load.late(), longest), part("soon", load.soon(), longest), rest(load, longest));
        bar.addClassName("am-team-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        Div line = new Div(name, words, bar);
        line.addClassName("am-team-line");
        if (who != null) {
            line.addComponentAsFirst(new Initials(who.name()));
        }
        NativeButton button = new NativeButton();
        button.add(line);
        button.addClickListener(pressed -> chosen.accept(username));
        button.addClassName("am-team-person");
        button.getElement().setAttribute("aria-pressed", Boolean.toString(username.equals(selected)));
        if (who != null) {
            DropTarget<NativeButton> target = DropTarget.create(button);
            target.setDropEffect(DropEffect.MOVE);
            target.addDropListener(drop -> dropped.accept(who));
        }
        return button;
    }

    private static Div words(Load load) {
        Div words = new Div(new Text(Labels.say("complaint.team.load", load.toDo())));
        if (load.waiting() > 0) {
            words.add(new Text(Labels.say("complaint.team.load.waiting", load.waiting())));
        }
        if (load.late() > 0) {
            Span late = new Span(Labels.say("complaint.team.load.late", load.late()));
            late.addClassName("am-late");
            words.add(new Text(Labels.say("complaint.team.load.and")), late);
        }
        return words;
    }

    private static Div rest(Load load, int longest) {
        return part("rest", load.toDo() - load.late() - load.soon(), longest);
    }

    private static Div part(String what, int cases, int longest) {
        Div part = new Div();
        part.addClassName("am-team-bar-" + what);
        part.getStyle().set("width", 100 * cases / longest + "%");
        return part;
    }
}
