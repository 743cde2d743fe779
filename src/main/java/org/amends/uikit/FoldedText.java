package org.amends.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

/**
 * Text as somebody wrote it: never markup, lines kept, right to left where it is written so. A long one is folded until
 * asked for; the browser's own search still finds words in it.
 */
public final class FoldedText extends Div {

    private static final int LONG = 1_200;

    public FoldedText(String text) {
        Div written = new Div();
        written.setText(text);
        written.addClassName("am-written");
        written.getElement().setAttribute("dir", "auto");
        addClassName("am-folded-text");
        add(written);
        if (text.length() > LONG) {
            fold(written);
        }
    }

    private void fold(Div written) {
        written.addClassName("am-folded");
        Button all = new Button(Words.say("text.all"));
        all.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        all.getElement().setAttribute("aria-expanded", "false");
        all.addClickListener(pressed -> {
            boolean open = written.hasClassName("am-folded");
            written.setClassName("am-folded", !open);
            all.setText(Words.say(open ? "text.less" : "text.all"));
            all.getElement().setAttribute("aria-expanded", Boolean.toString(open));
        });
        add(all);
    }
}
