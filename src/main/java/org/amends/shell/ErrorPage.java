package org.amends.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import org.amends.kernel.Refusal;
import org.amends.uikit.Mark;

/** A page that could not be shown. It stands alone: the frame around it may be what failed. */
abstract class ErrorPage extends Main implements HasDynamicTitle {

    private String title = "";
    private String way = "shell.error.home";
    private Runnable go = () -> UI.getCurrent().navigate(StartView.class);

    /** Another way out than to the queue, for who may not go there. @param key of the text of its button */
    final void leadTo(String key, Runnable out) {
        way = key;
        go = out;
    }

    /** @param key of the title; its text is at {@code key.text} */
    final void explain(String key, Object... arguments) {
        show(key, getTranslation(key + ".text", arguments));
    }

    /** In the words of the refusal itself. */
    final void refuse(String titleKey, Refusal refusal) {
        show(titleKey, getTranslation(refusal.key(), refusal.arguments()));
    }

    @Override
    public String getPageTitle() {
        return title + " · Amends";
    }

    private void show(String titleKey, String text) {
        title = getTranslation(titleKey);
        Button home = new Button(getTranslation(way));
        home.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        home.addClickListener(pressed -> go.run());
        Button back = new Button(getTranslation("shell.error.back"));
        back.addClickListener(pressed -> UI.getCurrent().getPage().getHistory().back());
        Div actions = new Div(home, back);
        actions.addClassName("am-actions");
        Div sheet = new Div(new Mark("Amends"), new H1(title), new Paragraph(text), actions);
        sheet.addClassName("am-error-sheet");
        removeAll();
        add(sheet);
        addClassName("am-error");
    }
}
