package org.memberaccounts.vault;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.memberaccounts.desk.Given.NAME;
import static org.memberaccounts.desk.Given.PREFERENCES;
import static org.memberaccounts.desk.Given.REGION;
import static org.memberaccounts.desk.Given.SERVICE;
import static org.memberaccounts.desk.Given.VEHICLE;
import static org.memberaccounts.desk.Reads.refusal;
import static org.memberaccounts.desk.Reads.values;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.memberaccounts.actor.Access;
import org.memberaccounts.consent.ConsentRegister;
import org.memberaccounts.desk.DeskTest;
import org.memberaccounts.desk.Given;
import org.memberaccounts.desk.Reads;
import org.memberaccounts.desk.Records;
import org.memberaccounts.desk.Records.Logged;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.vault.door.Answer;
import org.memberaccounts.vault.door.Lookup;
import org.memberaccounts.vault.door.LookupAnswer;
import org.memberaccounts.vault.door.Lookups;

/** The one door to personal data: it asks the rules, records, and only then opens. */
@DeskTest
class DoorTest {
    private static final String READ = "data.disclosed";

    private final Reads reads;
    private final ConsentRegister consents;
    private final Given given;
    private final Records records;
    private final Map<AttributeId, String> values = Given.values();
    private final PersonId member;

    DoorTest(Reads reads, ConsentRegister consents, Given given, Records records) {
        this.reads = reads;
        this.consents = consents;
        this.given = given;
        this.records = records;
        this.member = given.aMember(values);
    }

    @Test
    void doesNotOpenInsideARunningTransaction() {
        assertThrows(IllegalStateException.class, () -> given.committed(this::preferences));
    }

    @Test
    void consentBindsTheVeryNextRead() {
        assertEquals(Refusal.CONSENT_MISSING, refusal(preferences()));
        say(false);
        assertEquals(Refusal.CONSENT_MISSING, refusal(preferences()), "nothing was taken back");
        say(true);
        assertEquals(Map.of(REGION, "Suzhou"), values(preferences()));
        say(false);
        assertEquals(Refusal.CONSENT_WITHDRAWN, refusal(preferences()));
    }

    @Test
    void everyReadIsOnRecordOnceDoneOrRefused() {
        int before = records.about(member).size();
        preferences();
        say(true);
        preferences();
        List<Logged> since = records.about(member).subList(before, before + 3);
        assertEquals(
                List.of(Logged.refused(READ, "consent-missing"), Logged.done("consent.given"), Logged.done(READ)),
                since);
        assertEquals(before + 3, records.about(member).size());
    }

    @Test
    void theLogNamesAttributesAndNeitherTheirValuesNorThePerson() {
        Answer answer = reads.read(Given.themselves(member), member, PurposeId.SELF_ACCESS, NAME);
        String entry = records.rows("select entry from audit.entry where id = ?", answer.event())
                .getFirst()
                .getFirst();
        assertAll(
                () -> assertTrue(entry.contains("\"attributes\":[\"name\"]"), entry),
                () -> assertFalse(entry.contains(values.get(NAME)), entry),
                () -> assertFalse(entry.contains(member.toString()), entry));
    }

    @Test
    void whoMayReadNobodyLearnsNotWhetherThereIsSomebody() {
        for (Access reader : List.of(given.anAuditor(), given.anOfficer(), Given.aVisitor())) {
            for (PersonId about : List.of(member, new PersonId(UUID.randomUUID()))) {
                assertEquals(Refusal.ROLE_MISSING, refusal(reads.read(reader, about, SERVICE, NAME)));
            }
        }
    }

    @Test
    void whoMayReadIsToldThatThereIsNobody() {
        Access shop = Given.anIntegrator(SERVICE);
        assertEquals(Refusal.PERSON_UNKNOWN, refusal(reads.read(shop, new PersonId(UUID.randomUUID()), SERVICE, NAME)));
    }

    @Test
    void anIntegratorReadsForThePurposesOfItsTokenOnly() {
        Access shop = Given.anIntegrator(SERVICE);
        assertEquals(Map.of(NAME, values.get(NAME)), values(reads.read(shop, member, SERVICE, NAME)));
        assertEquals(Refusal.ROLE_MISSING, refusal(reads.read(shop, member, PurposeId.NOTICES, AttributeId.EMAIL)));
    }

    @Test
    void membersReadThemselvesAndNobodyElse() {
        PersonId other = given.aMember();
        assertEquals(
                Map.of(NAME, values.get(NAME)),
                values(reads.read(Given.themselves(member), member, PurposeId.SELF_ACCESS, NAME)));
        assertEquals(
                Refusal.NOT_YOURS, refusal(reads.read(Given.themselves(other), member, PurposeId.SELF_ACCESS, NAME)));
    }

    @Test
    void anAttributeThatThePurposeMayNotUseIsRefused() {
        assertEquals(
                Refusal.ATTRIBUTE_NOT_FOR_PURPOSE,
                refusal(reads.read(Given.aJob(), member, PurposeId.NOTICES, VEHICLE)));
    }

    @Test
    void withoutTheRightToRecordNothingIsReadAndWithItBackAllWorks() {
        String right = "execute on function audit.record(text, bytea, text)";
        records.change("revoke " + right + " from member_app");
        try {
            assertThrows(RuntimeException.class, this::service);
        } finally {
            records.change("grant " + right + " to member_app");
        }
        assertEquals(Map.of(NAME, values.get(NAME)), values(service()));
    }

    @Test
    void anAgentFindsAPersonByExactPhoneOrEmailAndNobodyByAlmostThat() {
        Access agent = given.anAgent();
        Stream.of(AttributeId.PHONE, AttributeId.EMAIL)
                .forEach(attribute ->
                        assertEquals(List.of(member), reads.find(agent, attribute, values.get(attribute))));
        assertEquals(List.of(), reads.find(agent, AttributeId.PHONE, almost(values.get(AttributeId.PHONE))));
        assertEquals(new Logged("person.looked-up", "done", "nobody-found"), records.newest());
    }

    @Test
    void aLookUpIsOnRecordAndThePersonSeesIt() {
        reads.find(given.anAgent(), AttributeId.EMAIL, values.get(AttributeId.EMAIL));
        assertEquals(Logged.done("person.looked-up"), records.about(member).getLast());
    }

    @Test
    void onlyTheServiceCentreAndIntegratorsLookPeopleUp(Lookups lookups) {
        for (Access nobodysReader : List.of(given.anAuditor(), given.anOfficer(), Given.aVisitor(), Given.aJob())) {
            assertInstanceOf(
                    LookupAnswer.LookupRefused.class,
                    lookups.find(new Lookup(
                            nobodysReader, given.typed().value(AttributeId.EMAIL, values.get(AttributeId.EMAIL)))));
            assertEquals(Logged.refused("person.looked-up", "role-missing"), records.newest());
        }
    }

    private void say(boolean yes) {
        consents.decide(Given.themselves(member), member, PREFERENCES, yes, Locale.ENGLISH);
    }

    private Answer preferences() {
        return reads.read(Given.aJob(), member, PREFERENCES, REGION);
    }

    private Answer service() {
        return reads.read(Given.anIntegrator(SERVICE), member, SERVICE, NAME);
    }

    private static String almost(String number) {
        int last = number.length() - 1;
        return number.substring(0, last) + (number.charAt(last) == '7' ? '8' : '7');
    }
}
