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
                .or(() -> Stream.of(
                                "/usr/bin/chromium-headless-shell",
                                "/usr/bin/chromium",
                                "/usr/bin/chromium-browser",
                                "/usr/bin/google-chrome")
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
        return ((List<?>) page.evaluate("""
                () => {
                  const wide = document.documentElement.clientWidth;
                  if (document.documentElement.scrollWidth <= wide) {
                    return [];
                  }
                  const out = [...document.querySelectorAll('body *')]
                      .filter(element => element.getBoundingClientRect().right > wide + 0.5);
                  return out.filter(element => !out.some(other => other !== element && element.contains(other)))
                      .map(element => element.tagName + '.' + element.className + ' '
                          + element.textContent.trim().slice(0, 40))
                      .concat(out.length > 0 ? [] : ['no element']);
                }"""))
                .stream().map(element -> "scrolls sideways: " + element).toList();
    }

    /**
     * Returns what is pressed on a page and has less than 24 pixels (WCAG 2.2, 2.5.8): in height, and in width where it
     * isn't made of words, whose width depends on the fonts that are there.
     */
    static List<String> smallTargets(Page page) {
        return ((List<?>) page.evaluate("""
                () => [...document.querySelectorAll('a[href], button, summary, select, textarea, input')]
                    .map(element => element.matches('[type=radio], [type=checkbox]')
                        ? element.closest('label') ?? element : element)
                    .filter(element => element.checkVisibility({visibilityProperty: true})
                        && !element.matches('[type=hidden], .skip'))
                    .map(element => ({element, box: element.getBoundingClientRect()}))
                    .filter(({element, box}) => box.width > 1 && box.height > 1 && (box.height < 23.5
                        || box.width < 23.5 && !element.textContent.trim() && !element.value))
                    .map(({element, box}) => element.tagName + ' ' + Math.round(box.width) + ' x '
                        + Math.round(box.height) + ' ' + element.textContent.trim().slice(0, 40))
                """))
                .stream().map(element -> "is small to press: " + element).toList();
    }

    /** Returns all text that a page shows or gives to a screen reader, except parts marked as another language. */
    static String text(Page page) {
        return page.evaluate("""
                () => {
                  const said = [document.title];
                  const own = element => element.closest('[lang]') === document.documentElement
                      && !element.closest('script, style, pre, [aria-hidden=true], #login-select-toggle');
                  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                  while (walk.nextNode()) {
                    if (own(walk.currentNode.parentElement)) {
                      said.push(walk.currentNode.data);
                    }
                  }
                  for (const element of document.querySelectorAll('body *')) {
                    for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'data-l']) {
                      if (element.hasAttribute(name) && own(element)) {
                        said.push(element.getAttribute(name));
                      }
                    }
                    if (element.matches('input[type=submit], input[type=button]')) {
                      said.push(element.value);
                    }
                  }
                  return said.map(one => one.trim()).filter(one => one).join('\\n');
                }""").toString();
    }

    /** Returns the texts that have less room than they need and are cut off. */
    static List<String> cutOff(Page page) {
        return ((List<?>) page.evaluate("""
                () => [...document.querySelectorAll('body *')].filter(element => {
                  const style = getComputedStyle(element);
                  const hides = way => way === 'hidden' || way === 'clip';
                  return element.clientWidth > 1 && element.clientHeight > 1
                      && !element.matches('input:not([type=submit], [type=button])')
                      && (hides(style.overflowX) && element.scrollWidth > element.clientWidth + 1
                          || hides(style.overflowY) && element.scrollHeight > element.clientHeight + 1
                          || element.matches('button, .btn, .mark, th, td, label')
                              && element.scrollWidth > element.clientWidth + 1 && style.display !== 'inline');
                }).map(element => element.tagName + '.' + element.className + ' '
                    + element.textContent.trim().slice(0, 40))
                """))
                .stream().map(element -> "cuts off " + element).toList();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
