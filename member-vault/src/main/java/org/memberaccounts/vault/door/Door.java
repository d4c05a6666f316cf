package org.memberaccounts.vault.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.audit.log.AuditEvent;
import org.memberaccounts.audit.log.AuditLog;
import org.memberaccounts.audit.log.Outcome;
import org.memberaccounts.audit.log.Recording;
import org.memberaccounts.purpose.Purpose;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.vault.Refusal;
import org.memberaccounts.vault.VaultUnavailable;
import org.memberaccounts.vault.keys.PersonKey;
import org.memberaccounts.vault.keys.Slot;

/** The only way to a plaintext: a transaction of its own, with its event in it (VLT-2). */
@ApplicationScoped
public class Door {
    private final OwnTransaction ownTransaction;
    private final KnownPeople people;
    private final SealedRows rows;
    private final AccessRules rules;
    private final CaseBook cases;
    private final PurposeCatalogue purposes;
    private final AuditLog log;
    private final Entries entries;

    @Inject
    Door(
            OwnTransaction ownTransaction,
            KnownPeople people,
            SealedRows rows,
            AccessRules rules,
            CaseBook cases,
            PurposeCatalogue purposes,
            AuditLog log,
            Entries entries) {
        this.ownTransaction = ownTransaction;
        this.people = people;
        this.rows = rows;
        this.rules = rules;
        this.cases = cases;
        this.purposes = purposes;
        this.log = log;
        this.entries = entries;
    }

    /**
     * Begins a transaction of its own, judges, records, and only then opens; the answer comes after the commit.
     *
     * @throws IllegalStateException inside a running transaction
     * @throws VaultUnavailable when it can't be committed
     * @throws org.memberaccounts.audit.log.AuditUnavailable when the event can't be written; nothing was read then
     */
    public Answer disclose(Disclosure disclosure) {
        Purpose purpose = purposes.get(disclosure.purpose());
        return ownTransaction.run(() -> people.find(disclosure.person())
                .map(known -> judge(disclosure, purpose, known))
                .orElseGet(() -> refuse(disclosure, purpose, Optional.empty(), rules.unknown(disclosure, purpose))));
    }

    private Answer judge(Disclosure disclosure, Purpose purpose, Known known) {
        return switch (rules.judge(disclosure, purpose, known)) {
            case AccessRules.Verdict.Allowed allowed -> open(disclosure, purpose, known.key(), allowed.ground());
            case AccessRules.Verdict.Denied denied ->
                refuse(disclosure, purpose, Optional.of(known.key()), denied.reason());
        };
    }

    private Answer refuse(Disclosure disclosure, Purpose purpose, Optional<PersonKey> key, Refusal reason) {
        AuditEvent.Builder event =
                event(disclosure, purpose, key).outcome(Outcome.REFUSED).reason(reason.code());
        return new Answer.Refused(log.record(event.build()), reason);
    }

    private Answer open(Disclosure disclosure, Purpose purpose, PersonKey key, String ground) {
        Recording recording = log.prepare(event(disclosure, purpose, Optional.of(key))
                .outcome(Outcome.DONE)
                .ground(ground)
                .build());
        List<Slot> slots = Stream.concat(
                        disclosure.attributes().stream().map(Slot::of),
                        disclosure.texts().stream().map(Slot::of))
                .toList();
        Map<Slot, byte[]> sealed = rows.recordAndRead(recording, disclosure.person(), slots);
        return new Answer.Disclosed(
                recording.id(),
                new PersonalValues(
                        opened(disclosure.attributes(), Slot::of, sealed, key),
                        opened(disclosure.texts(), Slot::of, sealed, key)));
    }

    static <T> Map<T, String> opened(Set<T> asked, Function<T, Slot> slot, Map<Slot, byte[]> sealed, PersonKey key) {
        Map<T, String> opened = new HashMap<>();
        asked.forEach(one -> Optional.ofNullable(sealed.get(slot.apply(one)))
                .ifPresent(found -> opened.put(one, key.open(slot.apply(one), found))));
        return opened;
    }

    /** A case stands in it only where it is one: else whoever asks could write what they like into the log. */
    private AuditEvent.Builder event(Disclosure disclosure, Purpose purpose, Optional<PersonKey> key) {
        AuditEvent.Builder event = entries.event(
                        "data.disclosed", disclosure.by(), disclosure.person(), key.map(PersonKey::subject))
                .purpose(purpose.id().value(), purpose.textVersion())
                .attributes(disclosure.names());
        key.ifPresent(known -> event.about(known.subject().value()));
        if (disclosure.actor() instanceof Actor.Staff) {
            disclosure.caseId().filter(cases::isKnown).ifPresent(event::caseId);
        }
        return event;
    }
}
