package org.amends.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;

/**
 * A view whose name stands in the browser's tab in the reader's language. By default it is the text of the key that its
 * {@link Menu} entry carries.
 */
public interface TitledPage extends HasDynamicTitle {

    /** What the page is called, translated. */
    default String title() {
        Menu entry = getClass().getAnnotation(Menu.class);
        if (entry == null) {
            throw new IllegalStateException(getClass() + " has no menu entry: it must say its title itself");
        }
        return UI.getCurrent().getTranslation(entry.title());
    }

    @Override
    default String getPageTitle() {
        return title() + " · Amends";
    }
}
