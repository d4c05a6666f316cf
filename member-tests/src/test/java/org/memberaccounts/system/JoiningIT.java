package org.memberaccounts.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The way in which somebody who has only the web address becomes a member. */
class JoiningIT {
    private static final WholeSystem SYSTEM = WholeSystem.running();

    private final String email = "new-" + UUID.randomUUID() + "@planted.example";

    @AutoClose
    private final Browser browser = new Browser(SYSTEM);

    private Page page = browser.visitor();

    @Test
    void aVisitorJoinsAndSaysNoAndYes() {
        page.navigate("/");
        page.click("main >> text=Join");
        page.check("[name=how-old][value=older]");
        page.click("#go-on");
        signUp();
        assertThat(page.locator("h1")).hasText("Complete your membership");
        page.fill("#answer-name", "陈小梅");
        page.fill("#answer-birth-date", "1991年5月4日");
        assertThat(page.locator("#email")).hasCount(0);
        page.fill("#answer-phone", "+49 30 901820");
        assertThat(page.locator("#answer-gender-words")).isHidden();
        page.check("[name=answer-gender][value=self-described]");
        page.fill("#answer-gender-words", "双性人");
        page.fill("#answer-birth-date", "soon");
        page.fill("#answer-region", "my card 4111 1111 1111 1111");
        page.click("#join");
        assertThat(page.locator("#answer-gender-words")).hasValue("双性人");
        assertThat(page.locator("#answer-birth-date"))
                .hasAttribute("aria-describedby", "error-answer-birth-date hint-answer-birth-date");
        assertThat(page.locator("#answer-phone")).hasValue("+49 30 901820");
        assertThat(page.locator("#answer-region")).hasValue("");
        page.click("text=简体中文");
        assertThat(page.locator("h1")).hasText("完成会员登记");
        page.click("text=English");
        page.fill("#answer-name", "陈小梅");
        page.fill("#answer-birth-date", "1991年5月4日");
        page.fill("#answer-phone", "+49 30 901820");
        page.check("[name=answer-gender][value=self-described]");
        page.fill("#answer-gender-words", "双性人");
        page.click("#join");
        assertThat(page.locator("h1")).hasText("What we hold about you");
        assertThat(page.locator(".held")).containsText("双性人");
        assertThat(page.locator(".held")).containsText("陈小梅");
        assertThat(page.locator(".held")).containsText("4 May 1991");
        page.navigate("/account/consents");
        page.locator("form[aria-label='Customer preferences'] button[value=yes]")
                .click();
        assertThat(page.locator("[role=status]")).containsText("You said yes to “");
        page.locator("form[aria-label='Customer preferences'] button[value=no]").click();
        assertThat(page.locator("[role=status]")).containsText("You said no to “");
        page.navigate("/account/correct?attribute=phone");
        page.fill("#answer-phone", "+86 139 1111 2222");
        page.click("#save");
        assertThat(page.locator(".held")).containsText("+86 139 1111 2222");
        page.navigate("/account/correct?attribute=phone");
        page.fill("#answer-phone", "\u202A+86 149 1234 5678\u202C");
        page.click("#save");
        assertThat(page.locator("#error-answer-phone")).containsText("+86 149 1234 5678");
        page.click("#save");
        assertThat(page.locator(".held")).containsText("+86 149 1234 5678");
        page.navigate("/account/correct?attribute=birth-date");
        page.fill("#answer-birth-date", "1960-00-00");
        page.click("#save");
        assertThat(page.locator(".held")).containsText("1960");
        page.navigate("/account/reads");
        assertThat(page.locator("main")).containsText("You changed your contact number.");
        assertThat(page.locator("main")).containsText("You withdrew your consent to customer preferences.");
        assertThat(page.locator("main")).containsText("You became a member");
    }

    @Test
    void under14EndsKindlyAndStoresNothing() {
        OffsetDateTime began = OffsetDateTime.now(ZoneOffset.UTC);
        page.navigate("/join");
        page.check("[name=how-old][value=younger]");
        page.click("#go-on");
        assertThat(page.locator("h1")).hasText("A parent or guardian has to sign you up");
        assertEquals(
                0,
                page.context().cookies().stream()
                        .filter(cookie -> cookie.name.equals("JSESSIONID"))
                        .count(),
                "a visitor gets no session");
        // the entries and erasures of jobs meanwhile are about others
        assertEquals(
                0, SYSTEM.count("select count(*) from member.person where created_at >= ?", began), "nobody is here");
        assertEquals(
                0, SYSTEM.count("select count(*) from member.sign_in where linked_at >= ?", began), "nor signs in");
        assertEquals(
                0,
                SYSTEM.count("select count(*) from audit.entry where channel = 'web' and at >= ?", began),
                "there is nobody to record anything of");
    }

    @Test
    void whoSaysAfterwardsThatTheyAreUnder14IsRemoved() {
        new Keycloak(SYSTEM).signedUp(email);
        page.navigate("/account/home");
        Browser.atKeycloak(page, email, Keycloak.PASSWORD);
        assertThat(page.locator("main")).containsText("How old are you?");
        page.check("[name=how-old][value=younger]");
        page.click("#go-on");
        assertThat(page.locator("h1")).hasText("A parent or guardian has to sign you up");
        Page again = browser.visitor();
        again.navigate("/account/home");
        again.fill("#username", email);
        again.fill("#password", Keycloak.PASSWORD);
        again.click("[type=submit]");
        assertTrue(again.url().contains("/realms/"), "the sign-in is gone");
        assertThat(again.locator("body")).containsText("Wrong email or password");
    }

    /** The database makes them somebody between the order and the removal, so that it is never a matter of speed. */
    @Test
    void whoBecomesSomebodyHereBeforeTheRemovalStays() {
        Keycloak keycloak = new Keycloak(SYSTEM);
        keycloak.signedUp(email);
        String user = keycloak.users(email).getJsonObject(0).getString("id");
        Deletion.execute(SYSTEM, """
                create function member.planted_staff() returns trigger language plpgsql security definer as $$
                begin
                    insert into member.staff (identity, first_seen_at) values ('%s', now());
                    return new;
                end $$;
                create trigger planted_staff after insert on audit.entry
                    for each row when (new.action = 'signup.removed')
                    execute function member.planted_staff()""".formatted(user));
        try {
            page.navigate("/account/home");
            Browser.atKeycloak(page, email, Keycloak.PASSWORD);
            page.check("[name=how-old][value=younger]");
            page.click("#go-on");
            assertThat(page.locator("h1")).hasText("A parent or guardian has to sign you up");
        } finally {
            Deletion.execute(SYSTEM, "drop trigger planted_staff on audit.entry; drop function member.planted_staff()");
        }
        WholeSystem.await(
                "the job that looks again",
                () -> SYSTEM.count("select count(*) from member.scheduled_tasks where task_name = 'remove-sign-up'")
                        == 0);
        assertTrue(keycloak.isEnabled(email), "still there");
    }

    @Test
    void whoChoseChineseSignsUpInChineseWithAPasswordThatHolds() {
        List<String> broken = new ArrayList<>();
        page.onPageError(broken::add);
        page.navigate("/join");
        page.locator("button[name=language][value=zh-CN]").first().click();
        page.check("[name=how-old][value=older]");
        page.locator("main form .btn").last().click();
        assertThat(page.locator("html")).hasAttribute("lang", "zh-CN");
        assertThat(page.locator("h1")).hasText("您的邮箱");
        assertEquals(List.of(), Browser.faults(page));
        WayIn.ask(page, email);
        String link = WayIn.link(SYSTEM, email);
        JsonObject mail = Outbox.mailTo(SYSTEM, email);
        assertEquals("加入青禾：请设置密码", mail.getString("subject"));
        assertTrue(mail.getString("text").contains("青禾"), "who writes");
        WayIn.follow(page, link);
        assertThat(page.locator("html")).hasAttribute("lang", "zh-CN");
        assertThat(page).hasTitle("青禾");
        assertThat(page.locator("#password-rule")).containsText("至少8个字符");
        WayIn.choosePassword(page, "x");
        assertThat(page.locator("main")).containsText("太短");
        assertEquals(List.of(), Browser.faults(page));
        WayIn.choosePassword(page, Keycloak.PASSWORD);
        page.waitForURL("**/account/complete**");
        assertEquals(List.of(), broken);
    }

    @Test
    void signInPagesLeadToOurPublicPagesWhateverTheyAreFor() {
        page.navigate(SYSTEM.keycloak() + "/realms/member-accounts/account/");
        assertThat(page.locator("#username")).isVisible();
        assertEquals(
                List.of(SYSTEM.web() + "/", SYSTEM.web() + "/policy", SYSTEM.web() + "/contact"),
                page.locator(".login-ways a").all().stream()
                        .map(link -> link.getAttribute("href"))
                        .toList());
        assertEquals(
                List.of(SYSTEM.web() + "/password-forgotten", SYSTEM.web() + "/join"),
                page.locator(".login-own a").all().stream()
                        .map(link -> link.getAttribute("href"))
                        .toList());
    }

    /** Rights may come with a group: such an account is there for work, and is no sign-up. */
    @Test
    void whoIsInAGroupIsNotRemovedAsASignUp() {
        Keycloak keycloak = new Keycloak(SYSTEM);
        Api young = keycloak.signedUp(email);
        keycloak.putIntoGroup(email, "planted-" + UUID.randomUUID());
        assertEquals(204, young.delete("sign-up").status());
        String id = keycloak.users(email).getJsonObject(0).getString("id");
        WholeSystem.await(
                "the job that looks again",
                () -> SYSTEM.count(
                                "select count(*) from member.scheduled_tasks where task_name = 'remove-sign-up' and"
                                        + " task_instance = ?",
                                id)
                        == 0);
        assertTrue(keycloak.isEnabled(email), "still there");
    }

    /** They either become a person here or are gone; never both, and never half. */
    @Test
    void whoJoinsAndTakesTheSignUpBackAtOnceIsThereOrIsNot() throws Exception {
        Keycloak keycloak = new Keycloak(SYSTEM);
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            for (int i = 0; i < 10; i++) {
                String address = i + email;
                Api newcomer = keycloak.signedUp(address);
                JsonObject all = Json.createObjectBuilder()
                        .add("attributes", People.attributes())
                        .build();
                Future<Api.Answer> joining = other.submit(() -> newcomer.post("membership", all));
                int removed = newcomer.delete("sign-up").status();
                int joined = joining.get().status();
                assertTrue(
                        joined == 201 ? removed == 403 : removed == 204, "joined " + joined + ", removed " + removed);
                if (joined == 201) {
                    assertTrue(keycloak.isEnabled(address), "still there");
                } else {
                    WholeSystem.await(
                            "the user to be gone", () -> keycloak.users(address).isEmpty());
                }
            }
        }
    }

    @Test
    void overTheApiTooWhoIsTooYoungTakesTheSignUpBack() {
        String email = "young-" + UUID.randomUUID() + "@planted.example";
        Keycloak keycloak = new Keycloak(SYSTEM);
        Api young = keycloak.signedUp(email);
        assertEquals(
                "invalid-values",
                young.post(
                                "membership",
                                Json.createObjectBuilder()
                                        .add(
                                                "attributes",
                                                People.attributes()
                                                        .add(
                                                                "birth-date",
                                                                LocalDate.now(ZoneOffset.UTC)
                                                                        .minusYears(13)
                                                                        .toString()))
                                        .build())
                        .code());
        assertEquals(204, young.delete("sign-up").status());
        WholeSystem.await("the user to be gone", () -> keycloak.users(email).isEmpty());
        assertEquals("not-allowed", Api.as(SYSTEM, "support").delete("sign-up").code());
    }

    @Test
    void aMemberWhoseSignInIsOverIsToldWhyAndNeverTakenForANewcomer() {
        Keycloak keycloak = new Keycloak(SYSTEM);
        Deletion disabled = openAt("/account/home");
        String aboutThem = "select count(*) from audit.entry where action = 'keycloak.admin.update' and actor_kind ="
                + " 'identity-admin' and subject is not null";
        long before = SYSTEM.count(aboutThem);
        keycloak.setEnabled(disabled.email, false);
        WholeSystem.await(
                "our copy",
                () -> "own-disabled".equals(disabled.member.get("membership").code()));
        assertEquals(200, disabled.member.get("consents/keys").status(), "what anybody may, they may too");
        assertEquals(
                "unknown-claim-code",
                disabled.member
                        .post(
                                "certificates",
                                Json.createObjectBuilder()
                                        .add("code", "planted")
                                        .build())
                        .code());
        assertOver("Your sign-in account was disabled");
        WholeSystem.await("what the administrator did, about them", () -> SYSTEM.count(aboutThem) > before);
        Deletion deleted = openAt("/account/home");
        Api agent = Api.as(SYSTEM, "support");
        UUID caseId = People.openCase(agent, deleted.person, "service-question");
        keycloak.delete(deleted.email);
        WholeSystem.await(
                "our copy",
                () -> "own-deleted".equals(deleted.member.get("membership").code()));
        assertOver("Your sign-in account was deleted");
        assertEquals(
                "sign-in-deleted",
                agent.post("disclosures", People.read(deleted.person, "service-application", caseId, "phone"))
                        .code());
        assertEquals(
                "[]",
                agent.post("lookups", People.lookup("email", deleted.email))
                        .json()
                        .getJsonArray("people")
                        .toString());
        Page officer = browser.signedIn("privacy-officer");
        assertThat(officer.locator("main")).containsText("Sign-in accounts to look into: ");
        assertThat(officer.locator("main")).containsText("m·");
        assertTrue(Api.as(SYSTEM, "privacy-officer")
                .get("sign-in-troubles")
                .json()
                .getJsonArray("people")
                .getJsonObject(0)
                .getString("mark")
                .matches("[0-9a-f]{6}"));
        assertEquals("not-allowed", agent.get("sign-in-troubles").code());
        Deletion erased = openAt("/account/home").approved();
        erased.endWaiting();
        erased.certificate();
        assertOver("This sign-in account no longer exists");
    }

    /** Opens an address as a member, in a browser of their own. */
    private Deletion openAt(String address) {
        Deletion member = new Deletion(SYSTEM);
        page = browser.visitor();
        page.navigate(address);
        Browser.atKeycloak(page, member.email, Keycloak.PASSWORD);
        assertThat(page.locator("h1")).hasText("What we hold about you");
        return member;
    }

    private void assertOver(String heading) {
        page.navigate("/account/complete?age=older");
        assertThat(page.locator("h1")).hasText(heading);
        assertThat(page.locator("text=Sign in >> visible=true").first()).isVisible();
        page.navigate("/account/home");
        assertTrue(page.url().contains("/realms/"), "our session is over too");
    }

    @Test
    void whoseBirthDateSaysUnder14CanSayThatItIsRightAndIsRemoved() {
        page.navigate("/join");
        page.check("[name=how-old][value=older]");
        page.click("#go-on");
        signUp();
        page.fill("#answer-name", "陈小梅");
        page.fill("#answer-birth-date", "2020/1/1");
        page.click("#join");
        assertThat(page.locator("[role=alert]")).containsText("a parent or guardian has to sign you up");
        page.click("#date-is-right");
        assertThat(page.locator("h1")).hasText("A parent or guardian has to sign you up");
        assertEquals(0, new Keycloak(SYSTEM).users(email).size(), "the email is gone as well");
    }

    private void signUp() {
        WayIn.join(SYSTEM, page, email);
        assertFalse(page.url().contains(email), "no personal value in an address");
    }
}
