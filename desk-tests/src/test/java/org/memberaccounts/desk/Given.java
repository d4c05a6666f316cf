package org.memberaccounts.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.actor.Via;
import org.memberaccounts.audit.log.Channel;
import org.memberaccounts.audit.log.Detail;
import org.memberaccounts.identity.IdentityId;
import org.memberaccounts.identity.SignIns;
import org.memberaccounts.identity.StaffRegister;
import org.memberaccounts.member.Memberships;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.vault.store.Vault;

/** The people and actors that tests begin with; each is somebody new. */
@ApplicationScoped
public class Given {
    public static final AttributeId NAME = new AttributeId("name");
    public static final AttributeId REGION = new AttributeId("region");
    public static final AttributeId VEHICLE = new AttributeId("vehicle");

    /** A purpose that rests on the contract; the service centre reads for it, and so do integrators. */
    public static final PurposeId SERVICE = new PurposeId("service-application");
    /** A purpose that rests on consent; integrators read for it, and so do jobs. */
    public static final PurposeId PREFERENCES = new PurposeId("customer-preferences");

    /** The name of a job that only tests have. */
    static final String JOB = "desk-test";

    private static final Via WEB = new Via("member-web", Channel.WEB, Detail.NONE);
    private static final Via API = new Via("sample-integrator", Channel.API, Detail.NONE);

    private final Vault vault;
    private final Memberships memberships;
    private final SignIns signIns;
    private final StaffRegister staff;
    private final Typed typed;
    private final EntityManager entityManager;

    @Inject
    Given(
            Vault vault,
            Memberships memberships,
            SignIns signIns,
            StaffRegister staff,
            Typed typed,
            EntityManager entityManager) {
        this.vault = vault;
        this.memberships = memberships;
        this.signIns = signIns;
        this.staff = staff;
        this.typed = typed;
        this.entityManager = entityManager;
    }

    /** Makes a member who has answered everything, and has no user at Keycloak, which is away here. */
    @Transactional
    public PersonId aMember() {
        return aMember(values());
    }

    /** Makes a member who has given these answers. */
    @Transactional
    public PersonId aMember(Map<AttributeId, String> values) {
        return aMember(values, Locale.ENGLISH);
    }

    /** Makes a member who has given these answers, and joined in this language. */
    @Transactional
    public PersonId aMember(Map<AttributeId, String> values, Locale language) {
        PersonId person = vault.admit();
        vault.seal(person, typed.values(values));
        memberships.begin(person, language);
        return person;
    }

    /** Makes a member who has given these answers and whom Keycloak lets sign in, but no official one. */
    @Transactional
    public PersonId aRegisteredMember(Map<AttributeId, String> values) {
        PersonId person = aMember(values);
        entityManager.flush();
        entityManager
                .createNativeQuery("update member.membership set status = 'registered' where person_id = ?1")
                .setParameter(1, person.value())
                .executeUpdate();
        return person;
    }

    /** Makes a member whom a user at Keycloak signs in as. */
    @Transactional
    public PersonId aMember(IdentityId identity) {
        PersonId person = aMember();
        signIns.link(identity, person);
        return person;
    }

    /** Returns a member's answers; nobody else has this address or phone number. */
    public static Map<AttributeId, String> values() {
        String own = UUID.randomUUID().toString();
        return Map.of(
                NAME,
                "Planted Name 8842",
                AttributeId.EMAIL,
                own + "@sample.example",
                AttributeId.PHONE,
                String.format(Locale.ROOT, "+49151%08d", Math.abs(own.hashCode() % 100_000_000)),
                REGION,
                "Suzhou",
                VEHICLE,
                "Planted Vehicle 3305");
    }

    /** Returns the checks for texts that go to a desk as typed. */
    public Typed typed() {
        return typed;
    }

    /** Returns a user of another directory, whose id is no UUID. */
    public static IdentityId aUser() {
        return new IdentityId("f:" + UUID.randomUUID() + ":Zoë O'Neil@corp.example");
    }

    /** Returns the access of a person at the pages, for themselves. */
    public static Access themselves(PersonId person) {
        return new Access(new Actor.Member(person), WEB);
    }

    public Access anAgent() {
        return staff(aUser(), StaffRole.SUPPORT);
    }

    public Access anOfficer() {
        return staff(aUser(), StaffRole.PRIVACY_OFFICER);
    }

    public Access anAuditor() {
        return staff(aUser(), StaffRole.AUDITOR);
    }

    /** Returns the access of the head of the service centre. */
    public Access aLead() {
        return staff(aUser(), StaffRole.SUPPORT_LEAD);
    }

    /** Returns the access of a member of staff who signs in as this user. */
    public Access staff(IdentityId identity, StaffRole role) {
        return new Access(new Actor.Staff(staff.number(identity), Set.of(role)), WEB);
    }

    /** Returns the access of another system, which may read for these purposes. */
    public static Access anIntegrator(PurposeId... purposes) {
        return new Access(new Actor.Integrator("sample-integrator", Set.of(purposes)), API);
    }

    public static Access aJob() {
        return Access.job(JOB);
    }

    public static Access aVisitor() {
        return new Access(new Actor.Visitor(), WEB);
    }

    /** Commits this work, or rolls it back if it throws. */
    @Transactional
    public <T> T committed(Supplier<T> work) {
        return work.get();
    }

    /** Commits work that has no result. */
    @Transactional
    public void committed(Runnable work) {
        work.run();
    }
}
