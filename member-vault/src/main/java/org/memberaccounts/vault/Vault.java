package org.memberaccounts.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.audit.log.ActorRef;
import org.memberaccounts.audit.log.AuditEvent;
import org.memberaccounts.audit.log.AuditLog;
import org.memberaccounts.audit.log.Outcome;
import org.memberaccounts.audit.log.Recording;
import org.memberaccounts.clock.Identifiers;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.Purpose;
import org.memberaccounts.purpose.PurposeCatalogue;

/**
 * Keeps personal data and hands it out. Writing happens in the caller's transaction; reading is a transaction of its
 * own, with its event in it (VLT-2).
 */
@ApplicationScoped
public class Vault {
    /** The kind of what is written about a person in a case or a request; its id is the case's or the request's. */
    public static final AttributeId CASE_TEXT = new AttributeId("case-text");

    /** The attributes a person can be found by, exactly (VLT-3). */
    public static final Set<AttributeId> INDEXED = Set.of(AttributeId.PHONE, AttributeId.EMAIL);

    private static final ActorRef WITHOUT_MEMBERSHIP = new ActorRef(ActorRef.Kind.VISITOR, "without-membership");

    /** Reading and recording are one statement: where the event can't be written, there is no row to decrypt. */
    private static final String RECORD_AND_READ = """
            with recorded as (select audit.record(?, ?, ?) as event)
            select value.attribute, value.sealed
            from recorded left join member.sealed_attribute value on value.person_id = ? and value.attribute = any(?)""";

    private final EntityManager entityManager;
    private final DataSource dataSource;
    private final OwnTransaction ownTransaction;
    private final KeyRing keys;
    private final BlindIndex index;
    private final AccessRules rules;
    private final CaseBook cases;
    private final PurposeCatalogue purposes;
    private final AuditLog log;
    private final Identifiers identifiers;
    private final Clock clock;

    @Inject
    Vault(
            EntityManager entityManager,
            DataSource dataSource,
            OwnTransaction ownTransaction,
            KeyRing keys,
            BlindIndex index,
            AccessRules rules,
            CaseBook cases,
            PurposeCatalogue purposes,
            AuditLog log,
            Identifiers identifiers,
            Clock clock) {
        this.entityManager = entityManager;
        this.dataSource = dataSource;
        this.ownTransaction = ownTransaction;
        this.keys = keys;
        this.index = index;
        this.rules = rules;
        this.cases = cases;
        this.purposes = purposes;
        this.log = log;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** Begins a person: their id, their key, and what the log will call them. */
    @Transactional(Transactional.TxType.MANDATORY)
    public PersonId admit() {
        PersonId person = new PersonId(identifiers.next());
        PersonKey key = PersonKey.generate(person);
        entityManager.persist(new Person(person, clock.instant()));
        entityManager.flush();
        keys.add(person, key);
        index.put(person, BlindIndex.SUBJECT, key.subject().toString());
        return person;
    }

    /** Seals these values, each in place of an earlier one. They are normalised already. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void seal(PersonId person, Map<AttributeId, String> values) {
        PersonKey key = keys.get(person);
        values.forEach((attribute, value) -> {
            put(person, key, Slot.of(attribute), value);
            if (INDEXED.contains(attribute)) {
                index.put(person, attribute.value(), value);
            }
        });
    }

    /** Forgets values a person has taken out. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void clear(PersonId person, Set<AttributeId> attributes) {
        for (AttributeId attribute : attributes) {
            remove(person, Slot.of(attribute));
            index.remove(person, attribute.value());
        }
    }

    /**
     * Seals an indexed value unless it is there already, for which nothing is opened, or there is no such person any
     * more.
     *
     * @return whether it was another one, or none
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean sealIfOther(PersonId person, AttributeId attribute, String value) {
        boolean other = !index.find(attribute.value(), value).contains(person)
                && keys.find(person).isPresent();
        if (other) {
            seal(person, Map.of(attribute, value));
        }
        return other;
    }

    /**
     * Seals a feature's text under the key of the person it is about, in place of an earlier one. It goes with the
     * person's sealed values.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void sealText(PersonId person, TextId text, String words) {
        put(person, keys.get(person), Slot.of(text), words);
    }

    /** Forgets a feature's text while the person stays. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void clearText(PersonId person, TextId text) {
        remove(person, Slot.of(text));
    }

    private void remove(PersonId person, Slot slot) {
        Optional.ofNullable(entityManager.find(SealedAttribute.class, new SealedAttribute.Key(person, slot)))
                .ifPresent(entityManager::remove);
    }

    private void put(PersonId person, PersonKey key, Slot slot, String value) {
        byte[] sealed = key.seal(slot, value);
        SealedAttribute row = entityManager.find(SealedAttribute.class, new SealedAttribute.Key(person, slot));
        if (row == null) {
            entityManager.persist(new SealedAttribute(person, slot, sealed, clock.instant()));
        } else {
            row.replace(sealed, clock.instant());
        }
    }

    /** What the log calls this person; empty when there is no such person, or no longer. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<Subject> subject(PersonId person) {
        return keys.find(person).map(PersonKey::subject);
    }

    /**
     * The door. Begins a transaction of its own, judges, records, and only then opens; the answer comes after the
     * commit.
     *
     * @throws IllegalStateException inside a running transaction
     * @throws VaultUnavailable when it can't be committed
     * @throws org.memberaccounts.audit.log.AuditUnavailable when the event can't be written; nothing was read then
     */
    public Answer disclose(Disclosure disclosure) {
        Purpose purpose = purposes.get(disclosure.purpose());
        return ownTransaction.run(() -> keys.find(disclosure.person())
                .map(key -> judge(disclosure, purpose, key))
                .orElseGet(() -> refuse(disclosure, purpose, Optional.empty(), rules.unknown(disclosure, purpose))));
    }

    private Answer judge(Disclosure disclosure, Purpose purpose, PersonKey key) {
        return switch (rules.judge(disclosure, purpose)) {
            case AccessRules.Verdict.Allowed allowed -> open(disclosure, purpose, key, allowed.ground());
            case AccessRules.Verdict.Denied denied -> refuse(disclosure, purpose, Optional.of(key), denied.reason());
        };
    }

    private Answer refuse(Disclosure disclosure, Purpose purpose, Optional<PersonKey> key, Refusal reason) {
        AuditEvent.Builder event =
                event(disclosure, purpose).outcome(Outcome.REFUSED).reason(reason.code());
        key.ifPresent(known -> event.about(known.subject().value()));
        return new Answer.Refused(log.record(event.build()), reason);
    }

    private Answer open(Disclosure disclosure, Purpose purpose, PersonKey key, String ground) {
        Recording recording = log.prepare(event(disclosure, purpose)
                .about(key.subject().value())
                .outcome(Outcome.DONE)
                .ground(ground)
                .build());
        List<Slot> slots = Stream.concat(
                        disclosure.attributes().stream().map(Slot::of),
                        disclosure.texts().stream().map(Slot::of))
                .toList();
        Map<Slot, byte[]> sealed = recordAndRead(recording, disclosure.person(), slots);
        return new Answer.Disclosed(
                recording.id(),
                new PersonalValues(
                        opened(disclosure.attributes(), Slot::of, sealed, key),
                        opened(disclosure.texts(), Slot::of, sealed, key)));
    }

    private static <T> Map<T, String> opened(
            Set<T> asked, Function<T, Slot> slot, Map<Slot, byte[]> sealed, PersonKey key) {
        Map<T, String> opened = new HashMap<>();
        asked.forEach(one -> Optional.ofNullable(sealed.get(slot.apply(one)))
                .ifPresent(found -> opened.put(one, key.open(slot.apply(one), found))));
        return opened;
    }

    private Map<Slot, byte[]> recordAndRead(Recording recording, PersonId person, List<Slot> slots) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(RECORD_AND_READ)) {
            Array names = connection.createArrayOf(
                    "text", slots.stream().map(Slot::name).toArray());
            statement.setString(1, recording.entry());
            statement.setBytes(2, recording.salt());
            statement.setString(3, recording.detail());
            statement.setObject(4, person.value());
            statement.setArray(5, names);
            return sealedValues(statement);
        } catch (SQLException e) {
            throw new VaultUnavailable(e);
        }
    }

    private static Map<Slot, byte[]> sealedValues(PreparedStatement statement) throws SQLException {
        Map<Slot, byte[]> sealed = new HashMap<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                if (rows.getString(1) != null) {
                    sealed.put(new Slot(rows.getString(1)), rows.getBytes(2));
                }
            }
        }
        return sealed;
    }

    /**
     * Finds people by one exact value. Recorded like a read, found or not, without the value. Whom the reader could
     * read nothing of looks like nobody (REG-8).
     */
    public LookupAnswer find(Lookup lookup) {
        return ownTransaction.run(() -> mayLookUp(lookup.by().actor()) ? search(lookup) : refuseLookup(lookup));
    }

    /** Why this reader can read nothing of this person, for any purpose; empty when there is something. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<Refusal> barred(Access reader, PersonId person) {
        return rules.hides(reader, person, purposes.get(PurposeCatalogue.NOTICES));
    }

    private static boolean mayLookUp(Actor reader) {
        return switch (reader) {
            case Actor.Staff staff -> staff.has(StaffRole.SUPPORT);
            case Actor.Integrator integrator -> !integrator.purposes().isEmpty();
            case Actor.Member self -> false;
            case Actor.Guardian guardian -> false;
            case Actor.Job job -> false;
            case Actor.Visitor stranger -> false;
        };
    }

    private LookupAnswer search(Lookup lookup) {
        Map<PersonId, Subject> people = new LinkedHashMap<>();
        // who loses the key at this moment is nobody any more
        index.find(lookup.attribute().value(), lookup.value())
                .forEach(person -> subject(person).ifPresent(subject -> people.put(person, subject)));
        if (people.isEmpty()) {
            log.record(
                    event(lookup).outcome(Outcome.DONE).reason("nobody-found").build());
        }
        return new LookupAnswer.Found(people.entrySet().stream()
                .filter(one -> isShown(lookup, one.getKey(), one.getValue()))
                .map(Map.Entry::getKey)
                .toList());
    }

    /** On record either way: the person sees the attempt, the reader doesn't see that there was somebody. */
    private boolean isShown(Lookup lookup, PersonId person, Subject subject) {
        Optional<Refusal> hidden = barred(lookup.by(), person);
        AuditEvent.Builder event = event(lookup).about(subject.value());
        hidden.ifPresentOrElse(
                reason -> event.outcome(Outcome.REFUSED).reason(reason.code()), () -> event.outcome(Outcome.DONE));
        log.record(event.build());
        return hidden.isEmpty();
    }

    private LookupAnswer refuseLookup(Lookup lookup) {
        UUID event = log.record(event(lookup)
                .outcome(Outcome.REFUSED)
                .reason(Refusal.ROLE_MISSING.code())
                .build());
        return new LookupAnswer.LookupRefused(event, Refusal.ROLE_MISSING);
    }

    private AuditEvent.Builder event(Lookup lookup) {
        return event("person.looked-up", lookup.by())
                .attributes(List.of(lookup.attribute().value()));
    }

    /** A case stands in it only where it is one: else whoever asks could write what they like into the log. */
    private AuditEvent.Builder event(Disclosure disclosure, Purpose purpose) {
        AuditEvent.Builder event = event("data.disclosed", disclosure.by())
                .purpose(purpose.id().value(), purpose.textVersion())
                .attributes(disclosure.names());
        if (disclosure.actor() instanceof Actor.Staff) {
            disclosure.caseId().filter(cases::isKnown).ifPresent(event::caseId);
        }
        return event;
    }

    /** An event by this actor, for whoever has something else to put on record. */
    public AuditEvent.Builder event(String action, Access by) {
        return AuditEvent.of(action)
                .by(actor(by.actor()))
                .client(by.via().client())
                .channel(by.via().channel())
                .detail(by.via().detail());
    }

    private ActorRef pseudonym(PersonId person) {
        return subject(person)
                .map(subject -> new ActorRef(ActorRef.Kind.DATA_SUBJECT, subject.toString()))
                .orElse(WITHOUT_MEMBERSHIP);
    }

    /** How the log names a reader: people by their subject, staff by number, systems by client id. */
    private ActorRef actor(Actor reader) {
        return switch (reader) {
            case Actor.Member self -> pseudonym(self.person());
            case Actor.Guardian guardian -> pseudonym(guardian.person());
            case Actor.Staff staff -> new ActorRef(ActorRef.Kind.STAFF, Integer.toString(staff.number()));
            case Actor.Integrator integrator -> new ActorRef(ActorRef.Kind.INTEGRATOR, integrator.clientId());
            case Actor.Job job -> new ActorRef(ActorRef.Kind.SYSTEM, job.name());
            case Actor.Visitor stranger -> WITHOUT_MEMBERSHIP;
        };
    }
}
