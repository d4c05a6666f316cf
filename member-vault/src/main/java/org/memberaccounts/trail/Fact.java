package org.memberaccounts.trail;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.audit.log.Action;
import org.memberaccounts.audit.log.ActorRef;
import org.memberaccounts.audit.log.AuditEvent;
import org.memberaccounts.audit.log.Ground;
import org.memberaccounts.audit.log.Outcome;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.version.VersionNumber;

/**
 * The content of an entry, as a feature knows it: people by our ids, purposes without their text. Pseudonyms and text
 * versions are put in when it is recorded.
 */
public final class Fact {
    private final Action action;
    private final Access by;
    private final AuditEvent.Builder entry;
    private Optional<StaffRole> role = Optional.empty();
    private Optional<ActorRef> actor = Optional.empty();
    private Optional<PersonId> about = Optional.empty();
    private Optional<UUID> subject = Optional.empty();
    private Optional<PurposeId> purpose = Optional.empty();
    private Optional<VersionNumber> policy = Optional.empty();

    private Fact(Action action, Access by) {
        this.action = action;
        this.by = Objects.requireNonNull(by);
        this.entry = AuditEvent.of(action.code());
    }

    /** Begins a fact: the act was done. */
    public static Fact of(Action action, Access by) {
        return new Fact(action, by);
    }

    /** Names the role in which staff do it; it has no effect for other actors. */
    public Fact as(StaffRole duty) {
        role = Optional.of(duty);
        return this;
    }

    /** Names that role, where there is one. */
    public Fact as(Optional<StaffRole> duty) {
        role = duty;
        return this;
    }

    /** Names an actor who doesn't act through us. */
    public Fact by(ActorRef outsider) {
        actor = Optional.of(outsider);
        return this;
    }

    public Fact about(PersonId person) {
        about = Optional.of(person);
        return this;
    }

    public Fact about(Optional<PersonId> person) {
        about = person;
        return this;
    }

    /** Names the person concerned by a pseudonym that is known already: no key is opened for it again. */
    public Fact subject(UUID pseudonym) {
        subject = Optional.of(pseudonym);
        return this;
    }

    public Fact purpose(PurposeId id) {
        purpose = Optional.of(id);
        return this;
    }

    /** Names the version of the policy that it was judged by, where that isn't the one in force. */
    public Fact judgedBy(VersionNumber version) {
        policy = Optional.of(version);
        return this;
    }

    /** Says that it was not allowed. */
    public Fact refused(String reason) {
        entry.outcome(Outcome.REFUSED).reason(reason);
        return this;
    }

    /** Says that it was tried and didn't succeed. */
    public Fact failed() {
        entry.outcome(Outcome.FAILED);
        return this;
    }

    /** Gives the reason why it was done, or did not succeed. */
    public Fact because(String reason) {
        entry.reason(reason);
        return this;
    }

    public Fact ground(Ground allowedBy) {
        entry.ground(allowedBy);
        return this;
    }

    public Fact attributes(Set<AttributeId> touched) {
        entry.attributes(touched.stream().map(AttributeId::value).collect(Collectors.toUnmodifiableSet()));
        return this;
    }

    /** Names the thing it belongs to. */
    public Fact ref(String kind, Object id) {
        entry.ref(kind, id.toString());
        return this;
    }

    /** Names something else that was touched. */
    public Fact object(String kind, String id) {
        entry.object(kind, id);
        return this;
    }

    public Action action() {
        return action;
    }

    Access access() {
        return by;
    }

    Optional<StaffRole> role() {
        return role;
    }

    Optional<ActorRef> outsider() {
        return actor;
    }

    Optional<PersonId> person() {
        return about;
    }

    Optional<UUID> pseudonym() {
        return subject;
    }

    Optional<PurposeId> purpose() {
        return purpose;
    }

    Optional<VersionNumber> policy() {
        return policy;
    }

    AuditEvent.Builder entry() {
        return entry;
    }
}
