package org.memberaccounts.vault.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.audit.log.Recording;
import org.memberaccounts.limit.Limits;
import org.memberaccounts.purpose.Purpose;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.trail.Recorder;
import org.memberaccounts.vault.VaultUnavailable;
import org.memberaccounts.vault.door.AccessRules.Verdict;
import org.memberaccounts.vault.keys.PersonKey;
import org.memberaccounts.vault.keys.Slot;

/** The only way to a plaintext: a transaction of its own, with its event in it (VLT-2). */
@ApplicationScoped
public class Door {
    private final OwnTransaction ownTransaction;
    private final KnownPeople people;
    private final SealedRows rows;
    private final AccessRules rules;
    private final PurposeCatalogue purposes;
    private final Recorder recorder;
    private final Limits limits;

    @Inject
    Door(
            OwnTransaction ownTransaction,
            KnownPeople people,
            SealedRows rows,
            AccessRules rules,
            PurposeCatalogue purposes,
            Recorder recorder,
            Limits limits) {
        this.ownTransaction = ownTransaction;
        this.people = people;
        this.rows = rows;
        this.rules = rules;
        this.purposes = purposes;
        this.recorder = recorder;
        this.limits = limits;
    }

    /**
     * Begins a transaction of its own, judges, records, and only then opens; the answer comes after the commit.
     *
     * @throws org.memberaccounts.limit.LimitReached when the actor has read too much in a short time
     * @throws IllegalStateException inside a running transaction
     * @throws VaultUnavailable when it can't be committed
     * @throws org.memberaccounts.audit.log.AuditUnavailable when the event can't be written; nothing was read then
     */
    public Answer disclose(Disclosure disclosure) {
        Purpose purpose = purposes.get(disclosure.purpose());
        limits.spend(disclosure.by(), DoorLimits.READ, disclosure.person());
        return ownTransaction.run(() -> judge(disclosure, purpose, people.find(disclosure)));
    }

    private Answer judge(Disclosure disclosure, Purpose purpose, Asked asked) {
        Verdict verdict = asked.person()
                .map(known -> rules.judge(disclosure, purpose, known, asked.work()))
                .orElseGet(() -> new Verdict.Denied(rules.unknown(disclosure, purpose)));
        DataDisclosed event = event(disclosure, asked, verdict);
        return switch (verdict) {
            case Verdict.Allowed allowed ->
                open(disclosure, asked.person().orElseThrow().key(), event);
            case Verdict.Denied denied -> new Answer.Refused(recorder.record(event), denied.reason());
        };
    }

    private Answer open(Disclosure disclosure, PersonKey key, DataDisclosed event) {
        Recording recording = recorder.prepare(event);
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

    /**
     * Returns the event of a read. It names a case only where there is such a case: otherwise whoever asks could write
     * anything into the log.
     */
    static DataDisclosed event(Disclosure disclosure, Asked asked, Verdict verdict) {
        Optional<UUID> caseId =
                disclosure.actor() instanceof Actor.Staff ? asked.work().map(CaseForReading::id) : Optional.empty();
        return DataDisclosed.of(disclosure, asked.person().map(Known::subject), caseId, verdict);
    }
}
