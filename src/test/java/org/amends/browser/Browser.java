package org.amends.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.amends.testing.TestStaff;
import org.junit.jupiter.api.Assumptions;

/** Chromium without a window, driven as a person would. Tests are skipped, saying so, where there is no browser. */
final class Browser implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final int PATIENCE_IN_MILLISECONDS = 20_000;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final String address;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium, String address) {
        this.playwright = playwright;
        this.chromium = chromium;
        this.address = address;
    }

    static Browser start(int port) {
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
                "http://localhost:" + port + "/");
    }

    /** A window of its own, signed in. */
    Desk signIn(String username, String language) {
        BrowserContext window = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale(language)
                .setViewportSize(1440, 900));
        window.setDefaultTimeout(PATIENCE_IN_MILLISECONDS);
        Page page = window.newPage();
        page.navigate(address + "login");
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(TestStaff.PASSWORD);
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(url -> !url.contains("login"));
        return new Desk(page, address);
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }

    /** Somebody at work. */
    record Desk(Page page, String address) {

        Desk opens(String path) {
            page.navigate(address + path);
            return this;
        }

        Desk presses(String button) {
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName(button).setExact(true))
                    .first()
                    .click();
            return this;
        }

        Desk chooses(String segment) {
            page.getByRole(
                            AriaRole.RADIO,
                            new Page.GetByRoleOptions().setName(segment).setExact(true))
                    .first()
                    .check();
            return this;
        }

        Desk writes(String field, String text) {
            page.getByLabel(field, new Page.GetByLabelOptions().setExact(true))
                    .first()
                    .fill(text);
            page.keyboard().press("Tab");
            return this;
        }

        Desk sees(String text) {
            page.getByText(text).first().waitFor();
            return this;
        }
    }
}
