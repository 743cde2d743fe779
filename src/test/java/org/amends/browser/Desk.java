package org.amends.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** Somebody at work before a screen in their language. What they read and press is named by its text key. */
record Desk(Page page, String address, MessageSource texts, Locale language) {

    private static final String DIALOG = "vaadin-dialog-overlay";

    Desk opens(String path) {
        page.navigate(address + path);
        return this;
    }

    Desk sees(String key) {
        return seesWords(says(key));
    }

    Desk seesWords(String words) {
        try {
            page.getByText(words).first().waitFor();
        } catch (TimeoutError never) {
            throw new AssertionError("“" + words + "” never came. There is:\n" + page.innerText("body"), never);
        }
        return this;
    }

    Desk presses(String key) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(says(key)).setExact(true))
                .first()
                .click();
        return this;
    }

    /** One of several beside each other, such as a finding. */
    Desk chooses(String words) {
        page.getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .first()
                .check();
        return this;
    }

    Desk writes(String key, String words) {
        return writes(page.getByLabel(says(key), new Page.GetByLabelOptions().setExact(true)), words);
    }

    /** Key by key. */
    Desk types(String key, String words) {
        page.getByLabel(says(key), new Page.GetByLabelOptions().setExact(true))
                .first()
                .pressSequentially(words);
        page.keyboard().press("Tab");
        return this;
    }

    /** Into the only field of the dialog that is open. */
    Desk writesInDialog(String words) {
        return writes(page.locator(DIALOG).locator("input, textarea"), words);
    }

    /** Presses what the dialog is for, and sees it close. */
    Desk confirms() {
        page.locator(DIALOG).locator("vaadin-button[theme~=primary]").click();
        page.locator(DIALOG)
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        return this;
    }

    /** Until the server has answered everything. */
    Desk isQuiet() {
        page.waitForFunction("Object.values(window.Vaadin.Flow.clients).every("
                + "client => !client.isActive || !client.isActive())");
        return this;
    }

    String says(String key) {
        return texts.getMessage(key, null, language);
    }

    private Desk writes(Locator field, String words) {
        field.first().fill(words);
        page.keyboard().press("Tab");
        return this;
    }
}
