package org.amends.complaint.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.function.Consumer;
import org.amends.complaint.SavedView;
import org.amends.complaint.SavedViews;
import org.amends.uikit.Dialogs;
import org.amends.uikit.Glyph;
import org.amends.uikit.Notices;

/** The reader's saved views: shows them, saves what the address asks for, and removes what is not wanted any more. */
final class ViewsChip extends Button {

    private final SavedViews views;
    private final Consumer<String> chosen;
    private final ContextMenu menu = new ContextMenu(this);
    private QueueChoice shown = QueueChoice.TEAM;

    /** @param chosen told the query of the view */
    ViewsChip(SavedViews views, Consumer<String> chosen) {
        this.views = views;
        this.chosen = chosen;
        addClassName("am-chip");
        getElement().setAttribute("aria-haspopup", "menu");
        setSuffixComponent(Glyph.DOWN.create());
        menu.setOpenOnClick(true);
    }

    /** @param choice what the address asks for now */
    void show(QueueChoice choice) {
        shown = choice;
        List<SavedView> saved = views.all();
        String name = saved.stream()
                .filter(this::isShown)
                .map(SavedView::name)
                .findFirst()
                .orElse("");
        setText(name.isEmpty() ? Labels.say("complaint.view.chip") : name);
        getElement().setAttribute("aria-pressed", Boolean.toString(!name.isEmpty()));
        menu.removeAll();
        saved.forEach(view -> {
            MenuItem item = menu.addItem(view.name(), pressed -> chosen.accept(view.query()));
            item.setCheckable(true);
            item.setChecked(isShown(view));
        });
        if (saved.isEmpty()) {
            menu.addItem(Labels.say("complaint.view.none")).setEnabled(false);
        }
        menu.add(new Hr());
        if (name.isEmpty()) {
            menu.addItem(Labels.say("complaint.view.save"), pressed -> save());
        }
        saved.stream()
                .filter(this::isShown)
                .forEach(view ->
                        menu.addItem(Labels.say("complaint.view.remove", view.name()), pressed -> remove(view)));
    }

    private boolean isShown(SavedView view) {
        return QueueChoice.of(QueryParameters.fromString(view.query())).equals(shown);
    }

    private void save() {
        TextField name = new TextField(Labels.say("complaint.view.name.label"));
        name.setMaxLength(SavedViews.LONGEST_NAME);
        name.setWidthFull();
        name.setAutofocus(true);
        Dialogs.form(
                Labels.say("complaint.view.save"),
                Labels.say("complaint.view.save.text"),
                Labels.say("complaint.view.save.act"),
                () -> Attempt.succeeds(() -> {
                    views.save(name.getValue(), shown.address().getQueryString());
                    show(shown);
                }),
                name);
    }

    private void remove(SavedView view) {
        views.remove(view);
        show(shown);
        Notices.success(Labels.say("complaint.view.removed", view.name()), () -> {
            Attempt.succeeds(() -> views.save(view.name(), view.query()));
            show(shown);
        });
    }
}
