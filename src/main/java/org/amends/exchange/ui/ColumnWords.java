package org.amends.exchange.ui;

import com.vaadin.flow.component.Component;

/** What our columns are called on the screen. One that the company has named itself, such as {@code attribute.colour}, keeps its name. */
final class ColumnWords {

    private ColumnWords() {}

    static String of(Component on, String column) {
        int own = column.indexOf('.');
        return own < 0 ? on.getTranslation("exchange.column." + column) : column.substring(own + 1);
    }
}
