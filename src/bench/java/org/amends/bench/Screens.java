package org.amends.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/**
 * What somebody at a screen waits for: from the click to the painted page, in Chromium on loopback, on the demo company
 * and a whole year of another desk's complaints.
 */
final class Screens {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final int CLICKS = 20;
    private static final int SESSIONS = 100;

    /** Clicks, and comes back when what is to be seen has been painted: how long it took, and what it loaded. */
    private static final String CLICK_TO_PAINTED = """
            async (pressed, seen) => {
              const frame = () => new Promise(requestAnimationFrame);
              const begun = performance.now();
              pressed.click();
              while (![...document.querySelectorAll(seen)].some((one) => one.getClientRects().length > 0)) {
                await frame();
              }
              await frame();
              const took = performance.now() - begun;
              await new Promise((later) => setTimeout(later, 300));
              const loaded = performance.getEntriesByType('resource').filter((one) => one.startTime >= begun);
              return [took, loaded.reduce((sum, one) => sum + one.transferSize, 0)];
            }""";

    private static final String FIRST_PAINTED = """
            async (seen) => {
              while (!document.querySelector(seen)) { await new Promise(requestAnimationFrame); }
              await new Promise(requestAnimationFrame);
              return performance.now();
            }""";

    /** @param from the page to click from @param press what is clicked @param seen what then has to be there */
    private record Way(String name, String user, String from, String press, String seen) {}

    private static final List<Way> WAYS = List.of(
            new Way(
                    "queue",
                    "agent",
                    "customers",
                    "vaadin-side-nav a[href='queue'], vaadin-side-nav a[href='/queue']",
                    ".am-case-row"),
            new Way("a case", "agent", "queue", ".am-case-what a", "#compose"),
            new Way(
                    "approvals",
                    "supervisor",
                    "customers",
                    "vaadin-side-nav a[href='approvals'], vaadin-side-nav a[href='/approvals']",
                    ".am-proposal"),
            new Way(
                    "board",
                    "manager",
                    "customers",
                    "vaadin-side-nav a[href='boards/defection'], vaadin-side-nav a[href='/boards/defection']",
                    "amends-chart svg path[fill]"));

    private Screens() {}

    /** @param complaints a CSV file, where there is one @param mapping of its columns */
    static void run(Path data, Path complaints, Path mapping, Report report) {
        report.chapter("Screens");
        if (!Files.isExecutable(CHROMIUM)) {
            report.say("Not measured: there is no browser at " + CHROMIUM + ".");
            return;
        }
        try {
            FileSystemUtils.deleteRecursively(data);
        } catch (IOException locked) {
            throw new UncheckedIOException(locked);
        }
        try (RunningProduct product = RunningProduct.startOnDemo(data);
                Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))) {
            int imported = Imported.into(product.port(), complaints, mapping);
            Browser chromium = playwright
                    .chromium()
                    .launch(new LaunchOptions()
                            .setExecutablePath(CHROMIUM)
                            .setArgs(List.of("--no-sandbox", "--disable-background-networking", "--disable-quic")));
            Table table = new Table("milliseconds", "median", "worst", "kB");
            firstLoad(chromium, product.port(), table);
            WAYS.forEach(way -> click(chromium, product.port(), way, table));
            report.table(
                    "The demo company and %,d imported complaints, %d clicks each".formatted(imported, CLICKS), table);
            report.say(sessions(chromium, product));
        }
    }

    /** With nothing of it in the browser's cache. */
    private static void firstLoad(Browser chromium, int port, Table table) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < CLICKS / 4; i++) {
            try (BrowserContext window = signedIn(chromium, port, "agent")) {
                Page page = window.newPage();
                // the sign-in has filled the cache; this window's own is emptied
                window.newCDPSession(page).send("Network.clearBrowserCache");
                page.navigate("http://localhost:" + port + "/queue");
                times.add(number(page.evaluate(FIRST_PAINTED, ".am-case-row")));
            }
        }
        table.row("first load of the queue", median(times), worst(times), "");
    }

    private static void click(Browser chromium, int port, Way way, Table table) {
        List<Double> times = new ArrayList<>();
        double bytes = 0;
        try (BrowserContext window = signedIn(chromium, port, way.user())) {
            Page page = window.newPage();
            for (int i = 0; i <= CLICKS; i++) {
                page.navigate("http://localhost:" + port + "/" + way.from());
                Locator pressed = page.locator(way.press()).first();
                pressed.waitFor();
                List<?> measured = (List<?>) pressed.evaluate(CLICK_TO_PAINTED, way.seen());
                // the first time the code of the page comes too
                if (i > 0) {
                    times.add(number(measured.get(0)));
                    bytes = Math.max(bytes, number(measured.get(1)));
                }
            }
        }
        table.row(way.name(), median(times), worst(times), Table.number(bytes / 1024));
    }

    /** People with the queue open, who have looked at a case before: what each of them costs on the server. */
    private static String sessions(Browser chromium, RunningProduct product) {
        atWork(chromium, product.port());
        double before = product.heap();
        for (int i = 0; i < SESSIONS; i++) {
            atWork(chromium, product.port());
        }
        double after = product.heap();
        return "Memory of the server, after a collection: %.0f MB with one at work, %.0f MB with %d more, %.2f MB each."
                .formatted(before, after, SESSIONS, (after - before) / SESSIONS);
    }

    /** Leaves without a word, as when a notebook is shut: the session stays. */
    private static void atWork(Browser chromium, int port) {
        try (BrowserContext window = signedIn(chromium, port, "agent")) {
            Page page = window.newPage();
            page.addInitScript("navigator.sendBeacon = () => true");
            page.navigate("http://localhost:" + port + "/queue");
            page.locator(".am-case-what a").first().click();
            page.locator("#compose").waitFor();
            page.locator("vaadin-side-nav a[href='queue'], vaadin-side-nav a[href='/queue']")
                    .first()
                    .click();
            page.locator(".am-case-row").first().waitFor();
        }
    }

    private static BrowserContext signedIn(Browser chromium, int port, String user) {
        BrowserContext window = chromium.newContext();
        Page page = window.newPage();
        page.navigate("http://localhost:" + port + "/login");
        page.locator("input[name=username]").fill(user);
        page.locator("input[name=password]").fill(Imported.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(address -> !address.contains("login"));
        page.close();
        return window;
    }

    private static double number(Object evaluated) {
        return ((Number) evaluated).doubleValue();
    }

    private static String median(List<Double> times) {
        return Table.number(times.stream().sorted().toList().get(times.size() / 2));
    }

    private static String worst(List<Double> times) {
        return Table.number(times.stream().max(Double::compare).orElseThrow());
    }
}
