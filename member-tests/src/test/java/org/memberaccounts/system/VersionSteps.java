package org.memberaccounts.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

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

    private static void press(Page page, String step) {
        page.navigate("/privacy/versions");
        page.click("#version-2 button[value=" + step + "]");
        assertThat(page.locator("[role=status]")).containsText("Done");
    }
}
