package org.memberaccounts.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mails are in the language of the person they go to, here a {@link MadeUpLanguage}, down to the last word. */
class EveryMailIT {
    private static final WholeSystem SYSTEM = WholeSystem.running();
    private static final String[] IN_THE_LANGUAGE = {"Accept-Language", MadeUpLanguage.TAG};

    private final String email = "told-" + UUID.randomUUID() + "@planted.example";
    private final Keycloak keycloak = new Keycloak(SYSTEM);

    @Test
    void aNewMemberIsWelcomedAndToldOfARequestThatTheyCallOff() {
        UUID request = asked();
        Api.signedIn(SYSTEM, email, Keycloak.PASSWORD).post("deletion-requests/" + request + "/calling-off", "");
        assertMails(3);
    }

    @Test
    void aRequestIsRefused() {
        UUID request = asked();
        Api officer = Api.asFresh(SYSTEM, "privacy-officer");
        officer.post("deletion-requests/" + request + "/review", "");
        officer.post(
                "deletion-requests/" + request + "/refusal",
                Json.createObjectBuilder()
                        .add("ground", "abuse-of-rights")
                        .add("reasons", "Planted-reason")
                        .build());
        assertMails(3);
    }

    @Test
    void aRequestIsApproved() {
        UUID request = asked();
        Api officer = Api.asFresh(SYSTEM, "privacy-officer");
        officer.post("deletion-requests/" + request + "/review", "");
        officer.post("deletion-requests/" + request + "/approval", "");
        assertMails(3);
    }

    @Test
    void aSignInAddressIsChanged() {
        joined();
        keycloak.change(
                email,
                Json.createObjectBuilder().add("email", "changed-" + email).add("emailVerified", true));
        assertMails(2);
    }

    @Test
    void whoIsEnrolledIsInvited() {
        enrol(MadeUpLanguage.TAG);
        assertMails(1);
    }

    private void enrol(String language) {
        Api.Answer enrolled = Api.asIntegrator(SYSTEM, "enrol")
                .post(
                        "enrolments",
                        Json.createObjectBuilder()
                                .add("attributes", People.attributes().add("email", email))
                                .add("language", language)
                                .build());
        assertEquals(201, enrolled.status(), enrolled.body());
    }

    @ParameterizedTest
    @CsvSource({"en, Your details at Qinghe: yes or no?, Choose a password", "zh-CN, 您在青禾的资料：同意还是不同意？, 设置密码"})
    void whoIsEnrolledGetsOneShortLinkInTheirLanguage(String language, String subject, String button) {
        enrol(language);
        JsonObject mail = Outbox.mailTo(SYSTEM, email);
        assertEquals(subject, mail.getString("subject"));
        String link = WayIn.link(SYSTEM, email);
        List<String> lines = mail.getString("text").lines().toList();
        assertTrue(lines.contains(button + ":") && lines.contains(link), lines.toString());
        assertTrue(link.length() < 78, "a line of a mail");
    }

    @Test
    void anAddressIsConfirmedAndAPasswordChosenAtKeycloak() {
        keycloak.signedUp(email);
        keycloak.change(
                email,
                Json.createObjectBuilder()
                        .add(
                                "attributes",
                                Json.createObjectBuilder()
                                        .add("locale", Json.createArrayBuilder().add(MadeUpLanguage.TAG))));
        String user = "users/" + keycloak.users(email).getJsonObject(0).getString("id");
        assertEquals(
                204, keycloak.admin().putText(user + "/send-verify-email", "").status());
        assertEquals(
                204,
                keycloak.admin()
                        .putText(user + "/execute-actions-email", "[\"UPDATE_PASSWORD\"]")
                        .status());
        assertMails(2);
    }

    @Test
    void whoAsksForALinkIsWrittenToWhoeverTheyAre() {
        try (Browser browser = new Browser(SYSTEM)) {
            Page page = browser.visitor(MadeUpLanguage.TAG, ColorScheme.LIGHT, 1440);
            ask(page, "/password-forgotten");
            ask(page, "/join-address?age=older");
            keycloak.signedUp(email);
            ask(page, "/password-forgotten");
            joined(Api.signedIn(SYSTEM, email, Keycloak.PASSWORD));
            ask(page, "/join-address?age=older");
        }
        // the welcome is one of them
        assertMails(5);
    }

    private void ask(Page page, String where) {
        int before = Outbox.mailsTo(SYSTEM, email);
        page.navigate(where);
        WayIn.ask(page, email);
        WholeSystem.await("the mail", () -> Outbox.mailsTo(SYSTEM, email) > before);
    }

    private void joined() {
        joined(keycloak.signedUp(email));
    }

    private void joined(Api account) {
        Api.Answer joined = account.post(
                "membership",
                Json.createObjectBuilder()
                        .add("attributes", People.attributes().add("email", email))
                        .build(),
                IN_THE_LANGUAGE);
        assertEquals(201, joined.status(), joined.body());
    }

    private UUID asked() {
        joined();
        Api.Answer asked = Api.asFresh(SYSTEM, email, Keycloak.PASSWORD)
                .post(
                        "deletion-requests",
                        Json.createObjectBuilder()
                                .add("ground", "no-longer-wanted")
                                .build(),
                        IN_THE_LANGUAGE);
        assertEquals(201, asked.status(), asked.body());
        return UUID.fromString(asked.json().getString("id"));
    }

    private void assertMails(int number) {
        WholeSystem.await(number + " mails", () -> Outbox.mailsTo(SYSTEM, email) >= number);
        List<String> foreign = Outbox.all(SYSTEM, email).stream()
                .flatMap(mail -> MadeUpLanguage.foreignWords(said(mail)).stream()
                        .map(word -> word + ": " + mail.getString("subject")))
                .toList();
        assertEquals(List.of(), foreign);
    }

    private static String said(JsonObject mail) {
        return mail.getString("subject") + "\n" + mail.getString("text");
    }
}
