package org.memberaccounts.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.memberaccounts.desk.DeskTest;
import org.memberaccounts.desk.Given;
import org.memberaccounts.desk.MailServer;
import org.memberaccounts.desk.Records;
import org.memberaccounts.desk.Records.Logged;
import org.memberaccounts.desk.WorkDue;
import org.memberaccounts.erasure.Erasures;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.EmailAddress;
import org.memberaccounts.person.PersonId;

/** A change of the sign-in address is told to the address before, which stays sealed until that is done. */
@DeskTest
class ChangedAddressTest {
    private static final String SEALED =
            "select 1 from member.sealed_attribute where person_id = ? and attribute like 'former-email/%'";

    private final KeycloakMirror mirror;
    private final FormerAddress former;
    private final SignIns signIns;
    private final WorkDue work;
    private final MailServer mails;
    private final Given given;
    private final Records records;

    private final IdentityId user = Given.aUser();
    private final Map<AttributeId, String> answers = Given.values();
    private final String before = answers.get(AttributeId.EMAIL);
    private final String after = UUID.randomUUID() + "@sample.example";

    private PersonId person;

    ChangedAddressTest(
            KeycloakMirror mirror,
            FormerAddress former,
            SignIns signIns,
            WorkDue work,
            MailServer mails,
            Given given,
            Records records) {
        this.mirror = mirror;
        this.former = former;
        this.signIns = signIns;
        this.work = work;
        this.mails = mails;
        this.given = given;
        this.records = records;
    }

    @BeforeEach
    void somebodyIsAMember() {
        person = given.committed(() -> {
            PersonId made = given.aMember(answers);
            signIns.link(user, made);
            return made;
        });
        records.change("delete from member.scheduled_tasks");
    }

    @Test
    void isToldToTheAddressBeforeAndThenForgotten() {
        follow(after, true);
        assertEquals(1, sealed(), "until it is told");
        work.doAll();
        MailServer.Mail mail = mails.to(before).getFirst();
        assertEquals("The sign-in email of your Qinghe account has changed", mail.subject());
        assertTrue(mail.text().contains("If this was not you"), mail.text());
        assertFalse(mail.text().contains(after), "the new address is nobody else's business");
        assertEquals(List.of(), mails.to(after));
        assertEquals(0, sealed());
        assertEquals(Logged.done("notice.sent"), records.about(person).getLast());
        assertEquals(
                List.of(List.of("sign-in-address-changed", "{former-email}")),
                records.rows("select object_id, attributes::text from audit.entry where action = 'notice.sent'"
                        + " and object_id = 'sign-in-address-changed' order by at desc limit 1"));
    }

    @Test
    void isToldInThePersonsLanguage() {
        records.change("update member.membership set language = 'zh-CN' where person_id = '" + person + "'");
        follow(after, true);
        work.doAll();
        assertEquals("您的青禾账户已更换登录邮箱", mails.to(before).getFirst().subject());
    }

    @Test
    void isToldOnceHoweverOftenItIsSeen() {
        follow(after, true);
        follow(after, true);
        work.doAll();
        assertEquals(1, mails.to(before).size());
    }

    @Test
    void isNotToldWhereNothingChangedOrNobodyVerifiedIt() {
        follow(before, true);
        follow(after, false);
        work.doAll();
        assertEquals(List.of(), mails.to(before));
        assertEquals(0, sealed());
    }

    @Test
    void anAddressThatMailCannotReachIsNotFollowedAndOnRecordOnce() {
        see("anna@bugs。example\u00a0");
        see("anna@bugs。example\u00a0");
        work.doAll();
        assertEquals(
                Logged.done("identity.email-unusable"), records.about(person).getLast());
        assertEquals(
                1,
                records.about(person).stream()
                        .filter(Logged.done("identity.email-unusable")::equals)
                        .count());
        assertEquals(List.of(), mails.to(before), "nothing changed here");
        assertEquals(
                SignInTrouble.Kind.ADDRESS_UNUSABLE, trouble().orElseThrow().kind());
        see(before);
        assertEquals(Optional.empty(), trouble());
    }

    @Test
    void anErasureTakesTheAddressBeforeWithIt(Erasures erasures) {
        follow(after, true);
        // nobody is left at Keycloak, which is away here
        records.change("delete from member.sign_in where person_id = '" + person + "'");
        given.committed(() -> erasures.begin(person, "test"));
        records.change("delete from member.scheduled_tasks where task_name = 'send-notice'");
        work.doAll();
        assertEquals(0, sealed());
        assertEquals(List.of(), mails.to(before));
    }

    @Test
    void nothingIsReadForSomebodyWhoIsBeingErased(Erasures erasures) {
        given.committed(() -> erasures.begin(person, "test"));
        List<Logged> entries = records.about(person);
        follow(after, true);
        assertEquals(entries, records.about(person));
        assertEquals(0, sealed());
    }

    /** Follows Keycloak as its job does. */
    private void follow(String email, boolean verified) {
        Optional<KeycloakUser> now = Optional.of(new KeycloakUser(
                user,
                EmailAddress.parse(email),
                verified ? KeycloakUser.Address.VERIFIED : KeycloakUser.Address.UNVERIFIED,
                true,
                Optional.empty(),
                false));
        mirror.reflect(user, now, former.of(person, now));
    }

    /** Sees what Keycloak says of the user, who answered mail to this address. */
    private void see(String email) {
        Optional<KeycloakUser> now = KeycloakUser.read(Json.createObjectBuilder()
                .add("id", user.value())
                .add("email", email)
                .add("emailVerified", true)
                .add("enabled", true)
                .build());
        mirror.reflect(user, now, former.of(person, now));
    }

    private Optional<SignInTrouble> trouble() {
        return signIns.troubles(Optional.empty()).items().stream()
                .filter(one -> one.person().equals(person))
                .findFirst();
    }

    private int sealed() {
        return records.rows(SEALED, person.value()).size();
    }
}
