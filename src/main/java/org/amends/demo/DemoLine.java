package org.amends.demo;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.VaadinSession;
import org.amends.demo.DemoStory.Person;
import org.amends.organisation.StaffMember;
import org.amends.uikit.Glyph;

/** Above every page: that nothing here is real, a way to see it as somebody else, and a way to be rid of the line. */
final class DemoLine extends Div {

    private static final String DISMISSED = DemoLine.class.getName();

    DemoLine(DemoSignIns signIns, StaffMember reader) {
        addClassNames("am-demo-line", "am-small");
        getElement().setAttribute("role", "note");
        DemoDoor door = new DemoDoor();
        MenuBar others = new MenuBar();
        others.addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE, MenuBarVariant.LUMO_SMALL);
        MenuItem menu = others.addItem(getTranslation("demo.seeAs"));
        menu.add(Glyph.DOWN.create());
        signIns.offered().forEach(person -> offer(menu, person, reader, door));
        Button away = new Button(Glyph.CLOSE.create(), pressed -> dismiss());
        away.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_ICON);
        away.setAriaLabel(getTranslation("demo.dismiss"));
        away.setTooltipText(getTranslation("demo.dismiss"));
        add(words("demo.line", "am-demo-long"), words("demo.line.short", "am-demo-short"), others, away, door);
    }

    /** One for wide screens, one for phones. */
    private Span words(String key, String width) {
        Span words = new Span(getTranslation(key));
        words.addClassName(width);
        return words;
    }

    /** For as long as the session lasts. */
    static boolean isDismissed() {
        return VaadinSession.getCurrent().getAttribute(DISMISSED) != null;
    }

    private void offer(MenuItem menu, Person person, StaffMember reader, DemoDoor door) {
        MenuItem other = menu.getSubMenu()
                .addItem(
                        getTranslation("demo.as." + person.username()) + " · " + person.name(),
                        pressed -> door.enter(person.username()));
        boolean me = person.username().equals(reader.username());
        other.setCheckable(true);
        other.setChecked(me);
        other.setEnabled(!me);
    }

    private void dismiss() {
        VaadinSession.getCurrent().setAttribute(DISMISSED, true);
        removeFromParent();
    }
}
