package org.memberaccounts.system;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A real browser, with a new profile for each person. */
final class Browser implements AutoCloseable {
    private final Playwright playwright = Playwright.create();
    private final com.microsoft.playwright.Browser chromium = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(executable())
                    .setHeadless(true)
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            "--no-first-run")));
    private final WholeSystem system;

    Browser(WholeSystem system) {
        this.system = system;
    }

    private static Path executable() {
        return Optional.ofNullable(System.getenv("MEMBER_ACCOUNTS_CHROMIUM"))
                .map(Path::of)
                .or(() -> Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                        .map(Path::of)
                        .filter(Files::exists)
                        .findFirst())
                .orElseThrow(() -> new IllegalStateException(
                        "The browser tests need Chromium. Install it, or set MEMBER_ACCOUNTS_CHROMIUM to where"
                                + " it is."));
    }

    /** Opens a new profile in which nobody is signed in. */
    Page visitor(String language, ColorScheme appearance, int width) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale(language)
                .setColorScheme(appearance)
                .setViewportSize(width, 900)
                .setBaseURL(system.web().toString()));
        context.setDefaultTimeout(20_000);
        return context.newPage();
    }

    Page visitor() {
        return visitor("en", ColorScheme.LIGHT, 1440);
    }

    /** Opens a page for one of the sample people, signed in through Keycloak. */
    Page signedIn(String name) {
        Page page = visitor();
        signIn(page, name);
        return page;
    }

    static void signIn(Page page, String name) {
        page.navigate("/account/home");
        atKeycloak(page, name + "@sample.example", name);
    }

    /** Fills in Keycloak's own page, wherever it leads back to. */
    static void atKeycloak(Page page, String email, String password) {
        if (page.locator("#username").count() > 0) {
            page.fill("#username", email);
        }
        page.fill("#password", password);
        page.click("[type=submit]");
        page.waitForURL(url -> url.contains("/account/")
                || url.contains("/service/")
                || url.contains("/audit/")
                || url.contains("/privacy/")
                || url.endsWith("/")
                || url.endsWith("/index"));
    }

    /** Returns the faults of a page for people with a phone or a screen reader, each a line; none when all is well. */
    static List<String> faults(Page page) {
        List<String> faults = new ArrayList<>(violations(new AxeBuilder(page)));
        faults.addAll(sideways(page));
        return faults;
    }

    /** Returns the faults of contrast, the only ones that depend on the appearance. */
    static List<String> contrast(Page page) {
        return violations(new AxeBuilder(page).withRules(List.of("color-contrast")));
    }

    private static List<String> violations(AxeBuilder axe) {
        AxeResults results = axe.setLegacyMode(true).analyze();
        return results.getViolations().stream()
                .map(rule -> rule.getId() + " "
                        + rule.getNodes().stream()
                                .map(node -> String.valueOf(node.getTarget()))
                                .collect(Collectors.joining(" ")))
                .toList();
    }

    /** Returns the parts that stick out of the screen. */
    static List<String> sideways(Page page) {
        int pixels = ((Number)
                        page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
        return pixels > 0 ? List.of("scrolls sideways by " + pixels) : List.of();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
