package org.memberaccounts.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** The steps by which two officers announce version 2 on the officers' page. */
final class VersionSteps {
    private VersionSteps() {}

    /** Announces it for the first possible day, and returns the page of the officer who did. */
    static Page announce(Browser browser) {
        Page officer = browser.signedIn("privacy-officer");
        press(officer, "prepare");
        Page second = browser.signedIn("privacy-officer-2");
        press(second, "review");
        second.close();
        press(officer, "announce");
        return officer;
    }

    /** Takes a step, unless it was taken for an earlier announcement of the same text. */
    static void pressIfThere(Page page, String step) {
        page.navigate("/privacy/versions");
        if (page.locator("#version-2 button[value=" + step + "]").count() > 0) {
            press(page, step);
        }
    }

    /** Withdraws the announcement, if there is one, after a look at what follows; says how many are told of it. */
    static void withdraw(Page page) {
        page.navigate("/privacy/versions");
        Locator asked = page.locator("#version-2 a[href*=withdrawing]");
        if (asked.count() == 1) {
            asked.click();
            assertThat(page.locator("main")).containsText("What follows");
            assertEquals(List.of(), Browser.faults(page));
            page.click("button[value=withdraw]");
            assertThat(page.locator("[role=status]")).containsText("Done");
        }
    }

    static void press(Page page, String step) {
        page.navigate("/privacy/versions");
        page.click("#version-2 button[value=" + step + "]");
        assertThat(page.locator("[role=status]")).containsText("Done");
    }
}
