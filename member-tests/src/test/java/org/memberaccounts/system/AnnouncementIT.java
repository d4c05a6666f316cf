package org.memberaccounts.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** An officer announces a version on the page, and every member is told, once on each channel (POL-2, NOT-1). */
class AnnouncementIT {
    private static final WholeSystem SYSTEM = WholeSystem.running();
    /** A number of a country that the sample's pack names no gateway for. */
    private static final String ABROAD = "+33639980124";

    private static final String TOLD = "privacy policy changes on";

    private final String email = "announced-" + UUID.randomUUID() + "@planted.example";
    private final String number =
            String.format(Locale.ROOT, "+86137%08d", Math.floorMod(email.hashCode(), 100_000_000));

    @AutoClose
    private final Browser browser = new Browser(SYSTEM);

    private final Page page = browser.visitor();

    @Test
    void everyMemberIsToldOnceAndThePageShowsTheCounts() {
        Api member = join(email, number);
        join(email.replace("announced", "abroad"), ABROAD);
        officer("privacy-officer");
        VersionSteps.pressIfThere(page, "prepare");
        try (Browser other = new Browser(SYSTEM)) {
            Page second = other.visitor();
            officer(second, "privacy-officer-2");
            VersionSteps.pressIfThere(second, "review");
        }
        page.navigate("/privacy/announcing?version=2");
        assertThat(page.locator("#texts")).containsText("our texts contain no links");
        assertThat(page.locator("#texts [lang=zh-CN]").first()).containsText("隐私政策将于");
        assertThat(page.locator("#progress")).hasCount(0);
        announce();

        WholeSystem.await("everybody told", () -> {
            page.navigate("/privacy/announcing?version=2");
            return page.locator("#progress").textContent().contains("Ended");
        });
        assertEquals(List.of(), Browser.faults(page));
        assertEquals(1, mails(TOLD));
        assertEquals(1, texts(TOLD));
        assertEquals(1, inbox(member, "policy-announced"));
        int reached = Integer.parseInt(page.locator("#progress tbody tr")
                .first()
                .locator("td[data-l='Handed over']")
                .textContent()
                .trim());
        assertEquals(members(), reached);

        page.navigate("/privacy/announcing?version=2&channel=text");
        assertThat(page.locator("#unreached")).containsText("No gateway for that country");
        assertThat(page.locator("#missing")).containsText("not accounted for");
        List.of("mail", "text").forEach(this::account);
        WholeSystem.await("complete", () -> {
            page.navigate("/privacy/announcing?version=2");
            return page.locator("#missing").textContent().contains("everybody was told in time");
        });

        withdraw();
        WholeSystem.await("told back", () -> mails("That is withdrawn") == 1 && texts("does not change on") == 1);
        WholeSystem.await("in the inbox", () -> inbox(member, "policy-withdrawn") == 1);
        assertEquals(1, mails(TOLD));

        page.navigate("/privacy/versions");
        page.locator("#withdrawn a").first().click();
        assertThat(page.locator("h1")).containsText("Withdrawal of version 2");
        WholeSystem.await("everybody told of the withdrawal", () -> {
            page.reload();
            return page.locator("#progress").textContent().contains("Ended");
        });
        assertThat(page.locator("#texts")).containsText("That is withdrawn");
        assertEquals(List.of(), Browser.faults(page));
    }

    @Test
    void pagesAboutAFolderThatIsNotAsAnnouncedStandAndSayWhatToDo() throws SQLException {
        officer("privacy-officer");
        VersionSteps.pressIfThere(page, "prepare");
        try (Browser other = new Browser(SYSTEM)) {
            Page second = other.visitor();
            officer(second, "privacy-officer-2");
            VersionSteps.pressIfThere(second, "review");
        }
        announce();
        try (Connection owner = SYSTEM.asOwner();
                Statement statement = owner.createStatement()) {
            // as a server sees it that was started on another folder
            statement.execute("update member.policy_announcement set fingerprint = 'en:' || repeat('0', 64)"
                    + " where withdrawn_at is null");
        }
        WholeSystem.await("seen", () -> {
            page.navigate("/privacy/announcing?version=2");
            return page.locator("[role=alert]").count() > 0;
        });
        assertThat(page.locator("main"))
                .containsText("The folder policy/2 was changed since this version was announced");
        assertThat(page.locator("#missing")).containsText("or the announcement is withdrawn");
        assertThat(page.locator("#texts")).hasCount(0);
        assertEquals(List.of(), Browser.faults(page));
        page.navigate("/privacy/versions");
        assertThat(page.locator("#version-2")).containsText("isn’t as it was announced");
        try (Browser other = new Browser(SYSTEM)) {
            Page visitor = other.visitor();
            visitor.navigate("/policy-changes?version=2");
            assertThat(visitor.locator("h1")).hasText("Announcements");
            assertThat(visitor.locator("main")).not().containsText("See what changes, word by word");
        }
        VersionSteps.withdraw(page);
    }

    @AfterEach
    void withdraw() {
        VersionSteps.withdraw(page);
    }

    /** Announces it for a day some days later than the first possible one, so that midnight doesn't matter. */
    private void announce() {
        page.navigate("/privacy/versions");
        LocalDate first = LocalDate.parse(page.inputValue("#day-2"));
        page.fill("#day-2", first.plusDays(5).toString());
        page.click("#version-2 button[value=announce]");
        assertThat(page.locator("[role=status]")).containsText("Done");
    }

    /** Accounts in an officer's words for whoever could not be told on a channel, if there is anybody. */
    private void account(String channel) {
        page.navigate("/privacy/announcing?version=2&channel=" + channel);
        if (page.locator("#account").count() == 0) {
            return;
        }
        page.click("#account");
        assertThat(page.locator("[role=alert]")).containsText("Write why");
        page.fill("#reason", "No gateway of ours serves that country.");
        // as if somebody was given up since the page was shown
        page.evaluate("document.querySelector('[name=people]').value = '99'");
        page.click("#account");
        assertThat(page.locator("[role=alert]")).containsText("Nothing is kept yet");
        assertThat(page.locator("#reason")).hasValue("No gateway of ours serves that country.");
        page.click("#account");
        assertThat(page.locator("[role=status]")).containsText("Your account is kept");
        assertThat(page.locator("#unreached")).containsText("No gateway of ours serves that country.");
        assertEquals(List.of(), Browser.faults(page));
    }

    private static Api join(String email, String number) {
        Api account = new Keycloak(SYSTEM).signedUp(email);
        Api.Answer joined = account.post(
                "membership",
                Json.createObjectBuilder()
                        .add("attributes", People.attributes().add("phone", number))
                        .build());
        assertEquals(201, joined.status(), joined.body());
        return Api.signedIn(SYSTEM, email, Keycloak.PASSWORD);
    }

    private void officer(String name) {
        officer(page, name);
    }

    private static void officer(Page page, String name) {
        Browser.signIn(page, name);
        page.navigate("/privacy/versions");
        assertThat(page.locator("h1")).hasText("Policy versions");
    }

    private long mails(String words) {
        return said(email, words);
    }

    private long texts(String words) {
        return said(number, words);
    }

    private static long said(String address, String words) {
        return Outbox.all(SYSTEM, address).stream()
                .map(message -> message.getString("text"))
                .filter(text -> text.replaceAll("\\s+", " ").contains(words))
                .count();
    }

    private static long inbox(Api member, String kind) {
        return member.get("notices").json().getJsonArray("notices").getValuesAs(JsonObject.class).stream()
                .filter(notice -> notice.getString("kind").equals(kind))
                .count();
    }

    private static int members() {
        try (Connection owner = SYSTEM.asOwner();
                Statement statement = owner.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from member.membership")) {
            count.next();
            return count.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
