package org.amends.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amends.uikit.MenuCount;
import org.amends.uikit.ShownCount;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The entries that who is signed in may open, in groups, with how many wait behind them. */
class MenuPanel extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(MenuPanel.class);

    private final Map<String, Span> numbers = new HashMap<>();
    private final List<MenuCount> counts;

    MenuPanel(List<MenuCount> counts) {
        this.counts = counts;
        addClassName("am-menu");
        List<MenuEntry> entries = MenuConfiguration.getMenuEntries();
        for (MenuGroup group : MenuGroup.values()) {
            List<MenuEntry> own = entries.stream()
                    .filter(entry -> MenuGroup.of(entry.order()) == group)
                    .toList();
            if (!own.isEmpty()) {
                add(section(group, own));
            }
        }
    }

    /** Asked anew at every navigation; a number that cannot be had must not take the page with it. */
    void count() {
        for (MenuCount count : counts) {
            Span number = numbers.get(count.route());
            if (number == null) {
                continue;
            }
            try {
                count.count()
                        .ifPresentOrElse(waiting -> number.setText(ShownCount.of(waiting)), () -> number.setText(""));
                number.setClassName("am-menu-pressing", count.pressing());
            } catch (RuntimeException failure) {
                LOG.warn("No count for {}", count.route(), failure);
                number.setText("");
            }
        }
    }

    private SideNav section(MenuGroup group, List<MenuEntry> entries) {
        SideNav section = new SideNav(getTranslation(group.key()));
        section.setClassName("am-menu-first", group == MenuGroup.WORK);
        for (MenuEntry entry : entries) {
            SideNavItem item = new SideNavItem(getTranslation(entry.title()), path(entry.path()));
            Span number = new Span();
            number.addClassName("am-menu-count");
            item.setSuffixComponent(number);
            numbers.put(path(entry.path()), number);
            section.addItem(item);
        }
        return section;
    }

    /** As routes are written everywhere else: without a leading slash. */
    static String path(String menuPath) {
        return menuPath.startsWith("/") ? menuPath.substring(1) : menuPath;
    }
}
