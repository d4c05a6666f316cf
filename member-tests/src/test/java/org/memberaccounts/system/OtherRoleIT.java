package org.memberaccounts.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A page of the staff tells the wrong role so, with 403, and nothing of the area is drawn. */
class OtherRoleIT {
    private static final WholeSystem SYSTEM = WholeSystem.running();
    private static final Map<String, String> ROLES =
            Map.of("service", "support", "privacy", "privacy-officer", "audit", "auditor");

    /** The pages of the service centre that are for its head only. */
    private static final Set<String> HEADS = Set.of("/service/approvals", "/service/staff");

    @Test
    void everyPageOfTheStaffIsForItsRoleOnly() throws IOException {
        try (Browser browser = new Browser(SYSTEM)) {
            List<String> pages = pages();
            assertTrue(pages.size() > 6, pages.toString());
            for (String account : List.of("member", "support", "privacy-officer", "auditor")) {
                Page page = browser.signedIn(account);
                for (String address : pages) {
                    boolean own = account.equals(ROLES.get(address.split("/", -1)[1])) && !HEADS.contains(address);
                    Response answer = page.navigate(address);
                    assertEquals(own ? 200 : 403, answer.status(), account + " at " + address);
                    if (!own) {
                        assertThat(page.locator("h1")).hasText("This page is not for your role");
                        assertThat(page.locator(".staff")).hasCount(0);
                        assertThat(page.locator("main form")).hasCount(0);
                    }
                }
                assertEquals(List.of(), Browser.faults(page), account);
            }
        }
    }

    private static List<String> pages() throws IOException {
        Path webapp = Path.of("../member-web/src/main/webapp");
        try (Stream<Path> files = Files.walk(webapp)) {
            return files.map(file -> "/" + webapp.relativize(file).toString().replace(".xhtml", ""))
                    .filter(address ->
                            ROLES.containsKey(address.split("/", -1)[1]) && address.split("/", -1).length == 3)
                    .toList();
        }
    }
}
