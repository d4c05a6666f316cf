package org.memberaccounts.system;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Takes the README's pictures of the lived-in sample. Not a test; {@code docs/pictures/take} runs it. */
class Pictures {
    private static final WholeSystem SYSTEM = WholeSystem.running();
    private static final int WIDE = 1200;
    private static final int PHONE = 390;

    private final Path folder = SYSTEM.local().settings().root().resolve("docs/pictures");

    @AutoClose
    private final Browser browser = new Browser(SYSTEM);

    @Test
    void ofEveryArea() throws IOException {
        Files.createDirectories(folder);
        Page visitor = browser.visitor("en", ColorScheme.LIGHT, WIDE);
        visitor.navigate("/policy");
        take(visitor, "policy");
        joining();
        service();
        member();
        Page officer = signedIn("privacy-officer", "en", ColorScheme.LIGHT, WIDE);
        officer.navigate("/privacy/desk");
        officer.locator(".queue a:has-text('Under review')").first().click();
        take(officer, "desk");
        Page auditor = signedIn("auditor", "en", ColorScheme.LIGHT, WIDE);
        auditor.navigate("/audit/search?outcome=refused&actorKind=staff");
        take(auditor, "audit");
    }

    private void joining() {
        Page newcomer = signedIn("guardian", "en", ColorScheme.LIGHT, WIDE);
        newcomer.navigate("/account/complete?age=older");
        newcomer.fill("#answer-name", "陈小梅");
        newcomer.fill("#answer-birth-date", "1991-05-04");
        newcomer.fill("#answer-phone", "+1 604 555 0142");
        newcomer.check("[name=answer-gender][value=not-stated]");
        newcomer.fill("#answer-region", "Hangzhou, Zhejiang");
        newcomer.locator("#field-answer-name summary").click();
        take(newcomer, "join");
    }

    /** Takes a read that the case allows, and one that it doesn't. */
    private void service() {
        Page agent = signedIn("support", "en", ColorScheme.LIGHT, WIDE);
        agent.navigate("/service/find");
        agent.fill("#value", "member@sample.example");
        agent.click("#go");
        agent.selectOption("#kind", "service-question");
        agent.fill("#text", "Her application for roadside assistance does not go through.");
        agent.click("#go");
        agent.check("#attribute-birth-date");
        agent.click("#read");
        agent.check("#attribute-phone");
        agent.check("#attribute-case-text");
        agent.click("#read");
        take(agent, "case");
    }

    private void member() {
        Page member = signedIn("member", "en", ColorScheme.LIGHT, WIDE);
        take(member, "home");
        member.navigate("/account/consents");
        take(member, "consents");
        member.navigate("/account/reads");
        member.locator(".entry:has-text('Refused.') summary").first().click();
        take(member, "reads");
        Page phone = signedIn("member", "zh-CN", ColorScheme.DARK, PHONE);
        phone.navigate("/account/reads?who=staff");
        take(phone, "phone");
    }

    private Page signedIn(String name, String language, ColorScheme appearance, int width) {
        Page page = browser.visitor(language, appearance, width);
        Browser.signIn(page, name);
        return page;
    }

    /** Takes the upper part of a page: the first screen, and a little of what follows. */
    private void take(Page page, String name) {
        page.setViewportSize(page.viewportSize().width, 1000);
        page.mouse().move(0, 0);
        page.evaluate("window.scrollTo(0, 0); document.activeElement.blur()");
        try {
            Files.write(folder.resolve(name + ".png"), SmallPng.of(page.screenshot()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
