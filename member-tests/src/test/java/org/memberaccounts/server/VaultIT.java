package org.memberaccounts.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.actor.Via;
import org.memberaccounts.audit.log.Channel;
import org.memberaccounts.audit.log.Detail;
import org.memberaccounts.consent.ConsentRegister;
import org.memberaccounts.input.AttributeValues;
import org.memberaccounts.input.Checked;
import org.memberaccounts.input.CheckedValues;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.vault.Refusal;
import org.memberaccounts.vault.door.Answer;
import org.memberaccounts.vault.door.Disclosure;
import org.memberaccounts.vault.door.Door;
import org.memberaccounts.vault.store.Vault;

/** Transactions in the server are what the desk tests take them for. */
@ExtendWith(ArquillianExtension.class)
class VaultIT {
    private static final AttributeId REGION = new AttributeId("region");
    private static final PurposeId PREFERENCES = new PurposeId("customer-preferences");
    private static final Via VIA = new Via("test", Channel.JOB, Detail.NONE);
    private static final Access JOB = new Access(new Actor.Job("send-notice"), VIA);

    @Inject
    private Vault vault;

    @Inject
    private Door door;

    @Inject
    private ConsentRegister consents;

    @Inject
    private AttributeValues attributeValues;

    @Inject
    private Organisation organisation;

    @Inject
    private UserTransaction transaction;

    @Resource(lookup = "java:jboss/datasources/MemberAccountsDS")
    private DataSource dataSource;

    @Deployment
    static EnterpriseArchive ear() {
        return RealEar.with(VaultIT.class);
    }

    @Test
    void theDoorDoesNotOpenInsideARunningTransaction() throws Exception {
        PersonId person = somebodyFrom("Hangzhou");
        transaction.begin();
        try {
            assertThrows(IllegalStateException.class, () -> door.disclose(read(person)));
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void consentBindsTheVeryNextRead() throws Exception {
        PersonId person = somebodyFrom("Suzhou");
        assertEquals(Refusal.CONSENT_MISSING, refused(person));
        consents.decide(themselves(person), person, PREFERENCES, false, Locale.ENGLISH);
        assertEquals(Refusal.CONSENT_MISSING, refused(person), "nothing was taken back");
        consents.decide(themselves(person), person, PREFERENCES, true, Locale.ENGLISH);
        Answer.Disclosed disclosed = assertInstanceOf(Answer.Disclosed.class, door.disclose(read(person)));
        assertEquals(Map.of(REGION, "Suzhou"), disclosed.values().take());
        consents.decide(themselves(person), person, PREFERENCES, false, Locale.ENGLISH);
        assertEquals(Refusal.CONSENT_WITHDRAWN, refused(person));
    }

    @Test
    void aChangeThatIsRolledBackLeavesNoEntryAndNoValue() throws Exception {
        long before = count("select count(*) from audit.entry");
        long people = count("select count(*) from member.person");
        transaction.begin();
        PersonId person = vault.admit();
        vault.seal(person, from("Nowhere"));
        consents.decide(themselves(person), person, PREFERENCES, true, Locale.ENGLISH);
        transaction.rollback();
        assertEquals(before, count("select count(*) from audit.entry"));
        assertEquals(people, count("select count(*) from member.person"));
    }

    private CheckedValues from(String region) {
        return CheckedValues.of(assertInstanceOf(
                        Checked.Accepted.class,
                        attributeValues.check(organisation.attribute(REGION).orElseThrow(), region))
                .value());
    }

    private PersonId somebodyFrom(String region) throws Exception {
        transaction.begin();
        PersonId person = vault.admit();
        vault.seal(person, from(region));
        transaction.commit();
        return person;
    }

    private static Access themselves(PersonId person) {
        return new Access(new Actor.Member(person), VIA);
    }

    private static Disclosure read(PersonId person) {
        return new Disclosure(JOB, person, PREFERENCES, Set.of(REGION), Optional.<UUID>empty());
    }

    private Refusal refused(PersonId person) {
        return assertInstanceOf(Answer.Refused.class, door.disclose(read(person)))
                .reason();
    }

    private long count(String query) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
