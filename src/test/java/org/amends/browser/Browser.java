package org.amends.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.amends.testing.TestStaff;
import org.junit.jupiter.api.Assumptions;
import org.springframework.context.MessageSource;

/** Chromium without a window, driven as a person would. Tests are skipped, saying so, where there is no browser. */
public final class Browser implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final int PATIENCE_IN_MILLISECONDS = 20_000;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final String address;
    private final MessageSource texts;
    private final String password;

    private Browser(
            Playwright playwright,
            com.microsoft.playwright.Browser chromium,
            String address,
            MessageSource texts,
            String password) {
        this.playwright = playwright;
        this.chromium = chromium;
        this.address = address;
        this.texts = texts;
        this.password = password;
    }

    static Browser start(int port, MessageSource texts) {
        return start("http://localhost:" + port + "/", texts, TestStaff.PASSWORD);
    }

    /** @param password of everybody who signs in */
    public static Browser start(String address, MessageSource texts, String password) {
        Assumptions.assumeTrue(
                Files.isExecutable(CHROMIUM), "No browser at " + CHROMIUM + ": browser tests are skipped");
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Browser(
                playwright,
                playwright
                        .chromium()
                        .launch(new LaunchOptions()
                                .setExecutablePath(CHROMIUM)
                                .setArgs(List.of(
                                        "--no-sandbox",
                                        "--disable-gpu",
                                        "--disable-background-networking",
                                        "--disable-quic"))),
                address,
                texts,
                password);
    }

    /** A window of its own, signed in. @param language as browsers name it: {@code es-ES} */
    Desk signIn(String username, String language) {
        return signIn(username, password, language);
    }

    Desk signIn(String username, String password, String language) {
        Page page = atTheDoor(language);
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(password);
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(url -> !url.contains("login"));
        return new Desk(page, address, texts, Locale.forLanguageTag(language));
    }

    /** A window of its own on the sign-in page. */
    public Page atTheDoor(String language) {
        BrowserContext window = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale(language)
                .setViewportSize(1440, 900));
        window.setDefaultTimeout(PATIENCE_IN_MILLISECONDS);
        Page page = window.newPage();
        page.navigate(address + "login");
        return page;
    }

    /** Somebody without an account, with their phone. @param language as browsers name it: {@code es-PE} */
    Desk visit(String language) {
        BrowserContext window = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale(language)
                .setViewportSize(390, 844));
        window.setDefaultTimeout(PATIENCE_IN_MILLISECONDS);
        return new Desk(window.newPage(), address, texts, Locale.forLanguageTag(language));
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
