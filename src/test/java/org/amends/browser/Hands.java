package org.amends.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;

/** Somebody's hands on the keyboard, without a mouse. Wherever they lead the cursor, it can be seen. */
record Hands(Desk desk) {

    private static final int MOST_TABS = 80;
    private static final int MOST_CHOICES = 12;

    /** What a screen reader would call what the cursor is in, and what is wrong with it there. */
    private static final String CURSOR = """
            () => {
              let at = document.activeElement;
              while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
              const text = ids => (ids ?? '').split(' ')
                  .map(id => at.getRootNode().getElementById(id)?.textContent ?? '').join(' ');
              const name = [at.getAttribute('aria-label'), text(at.getAttribute('aria-labelledby')),
                  at.labels?.[0]?.textContent, at.getAttribute('placeholder'), at.textContent]
                  .find(words => words && words.trim()) ?? '';
              const around = [];
              for (let one = at; one && one !== document.body; one = one.parentElement ?? one.getRootNode().host) {
                around.push(one);
              }
              const seen = around.some(one => {
                const style = getComputedStyle(one);
                return one.hasAttribute('focus-ring') || one.hasAttribute('focused')
                    || (one.matches(':focus-visible, :focus-within') && style.outlineStyle !== 'none'
                        && parseFloat(style.outlineWidth) > 0)
                    || (one === at && style.boxShadow !== 'none');
              });
              return {
                name: name.trim().replace(/\\s+/g, ' '),
                kind: at.tagName + (at.type ? ':' + at.type : ''),
                seen: seen || at === document.body,
                html: at.outerHTML.slice(0, 300),
              };
            }
            """;

    /** Presses Tab until the cursor is in what has this name. */
    Hands to(String key) {
        return toWords(desk.says(key));
    }

    Hands toWords(String words) {
        StringBuilder passed = new StringBuilder();
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            Map<String, Object> at = cursor();
            String name = String.valueOf(at.get("name"));
            if (name.startsWith(words) && !String.valueOf(at.get("kind")).startsWith("H")) {
                return this;
            }
            passed.append("\n").append(at.get("kind")).append(' ').append(name);
            press("Tab");
        }
        throw new AssertionError("No tab leads to “" + words + "”, only to:" + passed);
    }

    /** One of several beside each other: into the group by Tab, in it with the arrows. */
    Hands choose(String key) {
        return chooseWords(desk.says(key));
    }

    Hands chooseWords(String words) {
        Locator one = desk.page()
                .getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .first();
        String group = "one => one.closest('vaadin-radio-group').contains(document.activeElement)";
        for (int tabs = 0; tabs < MOST_TABS && !Boolean.TRUE.equals(one.evaluate(group)); tabs++) {
            press("Tab");
            cursor();
        }
        press("Space");
        for (int arrows = 0; arrows < MOST_CHOICES && !one.isChecked(); arrows++) {
            press("ArrowRight");
            cursor();
        }
        assertThat(one.isChecked()).as(words).isTrue();
        return this;
    }

    /** The first that is offered for what was typed. @param words in it */
    Hands pick(String words) {
        desk.page()
                .locator("vaadin-combo-box-item:not([hidden])", new Page.LocatorOptions().setHasText(words))
                .first()
                .waitFor();
        // what is still on its way would take the place of what is chosen
        desk.isQuiet();
        return press("ArrowDown").press("Enter");
    }

    Hands press(String key) {
        keyboard().press(key);
        return this;
    }

    Hands type(String words) {
        keyboard().type(words);
        return this;
    }

    /** Presses Tab until the cursor is in what has this name, and writes there. */
    Hands write(String key, String words) {
        return to(key).type(words);
    }

    /** To the button, and presses it. */
    Hands act(String key) {
        to(key).press("Enter").desk.isQuiet();
        return this;
    }

    /** Of what the cursor is in. */
    String name() {
        return String.valueOf(cursor().get("name"));
    }

    private Keyboard keyboard() {
        return desk.page().keyboard();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> cursor() {
        Map<String, Object> at = (Map<String, Object>) desk.page().evaluate(CURSOR);
        assertThat(at.get("seen")).as("to be seen at %s", at).isEqualTo(true);
        return at;
    }
}
