package org.amends.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** The address without a path: the queue, or the first page of somebody who does not work it. */
@Route(value = "", autoLayout = false)
@PermitAll
public class StartView extends Div implements BeforeEnterObserver {

    private static final String QUEUE = "queue";

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        List<String> mine = MenuConfiguration.getMenuEntries().stream()
                .map(MenuEntry::path)
                .map(MenuPanel::path)
                .toList();
        entering.forwardTo(mine.isEmpty() || mine.contains(QUEUE) ? QUEUE : mine.get(0));
    }
}
