package org.memberaccounts.vault.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.memberaccounts.limit.Limits;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.Purpose;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.trail.Recorder;
import org.memberaccounts.vault.Refusal;
import org.memberaccounts.vault.keys.Slot;

/**
 * The door for many people: the same rules, judged for a chunk of people in sets. A chunk is a transaction of three
 * statements, whatever its size: keys with bars, newest decisions, and the entries with the sealed values. The next
 * chunk sees a withdrawal or a bar. A reader that is killed between two chunks goes on after the last one it was
 * handed.
 */
@ApplicationScoped
public class BulkDoor {
    /** The most people in a chunk, so that it is over well before anything that waits for it gives up. */
    public static final int CHUNK = 200;

    private final OwnTransaction ownTransaction;
    private final KnownPeople people;
    private final SealedRows rows;
    private final AccessRules rules;
    private final PurposeCatalogue purposes;
    private final Recorder recorder;
    private final Limits limits;

    @Inject
    BulkDoor(
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
     * Reads a chunk of people: the log gets an entry for each person who exists, read or refused, committed before any
     * value is handed over.
     *
     * @param chunk {@value #CHUNK} people at most
     * @throws IllegalStateException inside a running transaction
     * @throws org.memberaccounts.limit.LimitReached when the actor has read too many people in a short time
     * @throws org.memberaccounts.vault.VaultUnavailable when it can't be committed; nothing was handed over
     */
    public BulkAnswer disclose(BulkDisclosure disclosure, Collection<PersonId> chunk) {
        if (chunk.size() > CHUNK) {
            throw new IllegalArgumentException("A chunk has " + CHUNK + " people at most.");
        }
        Purpose purpose = purposes.get(disclosure.purpose());
        limits.spend(disclosure.by(), DoorLimits.BULK_READ, chunk.size());
        return ownTransaction.run(() -> rules.keepsFromAll(disclosure, purpose)
                .map(reason -> refuse(disclosure, reason))
                .orElseGet(() -> open(disclosure, purpose, chunk)));
    }

    private BulkAnswer refuse(BulkDisclosure disclosure, Refusal reason) {
        return new BulkAnswer.RefusedForAll(
                recorder.record(new DataDisclosed(
                        disclosure.by(),
                        disclosure.purpose(),
                        disclosure.attributes(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        new AccessRules.Verdict.Denied(reason))),
                reason);
    }

    private BulkAnswer open(BulkDisclosure disclosure, Purpose purpose, Collection<PersonId> chunk) {
        Map<PersonId, Known> known = people.find(chunk);
        Map<PersonId, ConsentBook.Decision> decisions = rules.decisions(known.keySet(), purpose);
        List<SealedRows.Line> lines = new ArrayList<>();
        known.forEach((person, found) -> {
            AccessRules.Verdict verdict = rules.judge(disclosure.about(person), purpose, found, () -> decisions);
            lines.add(line(disclosure.about(person), found, verdict));
        });
        Set<Slot> slots = disclosure.attributes().stream().map(Slot::of).collect(Collectors.toUnmodifiableSet());
        Map<PersonId, Map<Slot, byte[]>> sealed = rows.recordAndRead(lines, slots);
        return new BulkAnswer.Opened(lines.stream()
                .filter(SealedRows.Line::opens)
                .map(line -> read(disclosure, line, known.get(line.person()), sealed))
                .toList());
    }

    private SealedRows.Line line(Disclosure disclosure, Known found, AccessRules.Verdict verdict) {
        DataDisclosed event = DataDisclosed.of(disclosure, Optional.of(found.subject()), Optional.empty(), verdict);
        return new SealedRows.Line(
                disclosure.person(), recorder.prepare(event), verdict instanceof AccessRules.Verdict.Allowed);
    }

    private static BulkAnswer.Read read(
            BulkDisclosure disclosure, SealedRows.Line line, Known found, Map<PersonId, Map<Slot, byte[]>> sealed) {
        Map<AttributeId, String> values = Door.opened(
                disclosure.attributes(), Slot::of, sealed.getOrDefault(line.person(), Map.of()), found.key());
        return new BulkAnswer.Read(line.person(), line.recording().id(), new PersonalValues(values, Map.of()));
    }
}
