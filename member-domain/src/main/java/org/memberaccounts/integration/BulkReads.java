package org.memberaccounts.integration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.consent.ConsentRegister;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.Purpose;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.vault.Refusal;
import org.memberaccounts.vault.door.BulkAnswer;
import org.memberaccounts.vault.door.BulkDisclosure;
import org.memberaccounts.vault.door.BulkDoor;
import org.memberaccounts.vault.door.PersonalValues;
import org.memberaccounts.vault.keys.Bookmarks;

/**
 * Reads many people for other systems, a page at a time. For a purpose that rests on consent these are the people who
 * agreed to it; for any other, the people whom the system knows already. Nobody else is asked about, so nothing is
 * recorded of them.
 */
@ApplicationScoped
public class BulkReads {
    /** The outcome of asking for a page. */
    public sealed interface Result {
        /**
         * The people of a page.
         *
         * @param next the bookmark to go on from; empty at the end
         */
        record Page(List<Person> people, Optional<String> next) implements Result {
            public Page {
                people = List.copyOf(people);
            }
        }

        /** Nobody can be read like this. */
        record Refused(UUID event, Refusal reason) implements Result {}

        /** The text is no bookmark that this system was given for this purpose. */
        record UnknownMark() implements Result {}
    }

    /**
     * A person who was read.
     *
     * @param id the system's id for them
     * @param event the entry of the log about them
     */
    public record Person(UUID id, UUID event, PersonalValues values) {}

    private final BulkDoor door;
    private final ConsentRegister consents;
    private final PairwiseIds pairwiseIds;
    private final PurposeCatalogue purposes;
    private final Bookmarks bookmarks;

    @Inject
    BulkReads(
            BulkDoor door,
            ConsentRegister consents,
            PairwiseIds pairwiseIds,
            PurposeCatalogue purposes,
            Bookmarks bookmarks) {
        this.door = door;
        this.consents = consents;
        this.pairwiseIds = pairwiseIds;
        this.purposes = purposes;
        this.bookmarks = bookmarks;
    }

    /**
     * Reads the next page.
     *
     * @param after the bookmark that came with the page before; empty to begin
     * @throws IllegalArgumentException for a job that may read: it has no ids of its own, and a way of its own
     */
    @Transactional(Transactional.TxType.NEVER)
    public Result next(BulkDisclosure asked, Optional<String> after) {
        if (!(asked.by().actor() instanceof Actor.Integrator integrator)) {
            return refused(door.disclose(asked, List.of()));
        }
        Optional<PersonId> last = after.flatMap(mark -> bookmarks.open(integrator, asked.purpose(), mark));
        if (after.isPresent() && last.isEmpty()) {
            return new Result.UnknownMark();
        }
        List<PersonId> chunk = chunk(integrator, purposes.get(asked.purpose()), last);
        BulkAnswer answer = door.disclose(asked, chunk);
        Optional<String> next = chunk.size() < BulkDoor.CHUNK
                ? Optional.empty()
                : Optional.of(bookmarks.mark(integrator, asked.purpose(), chunk.getLast()));
        return answer(answer, next, ids(integrator, answer));
    }

    private List<PersonId> chunk(Actor.Integrator integrator, Purpose purpose, Optional<PersonId> after) {
        return purpose.basis().needsConsent()
                ? consents.agreed(purpose, after, BulkDoor.CHUNK)
                : pairwiseIds.known(integrator, after, BulkDoor.CHUNK);
    }

    private Map<PersonId, UUID> ids(Actor.Integrator integrator, BulkAnswer answer) {
        return answer instanceof BulkAnswer.Opened opened
                ? pairwiseIds.idsFor(
                        integrator,
                        opened.people().stream().map(BulkAnswer.Read::person).toList())
                : Map.of();
    }

    /** Returns the refusal of somebody who isn't another system. */
    private static Result refused(BulkAnswer answer) {
        if (answer instanceof BulkAnswer.RefusedForAll refused) {
            return new Result.Refused(refused.event(), refused.reason());
        }
        throw new IllegalArgumentException("A job reads many people by a BulkRun.");
    }

    /** Returns the answer to a page. A person who was erased since has no id any more, and is left out. */
    private static Result answer(BulkAnswer answer, Optional<String> next, Map<PersonId, UUID> ids) {
        return switch (answer) {
            case BulkAnswer.RefusedForAll refused -> new Result.Refused(refused.event(), refused.reason());
            case BulkAnswer.Opened opened ->
                new Result.Page(
                        opened.people().stream()
                                .filter(read -> ids.containsKey(read.person()))
                                .map(read -> new Person(ids.get(read.person()), read.event(), read.values()))
                                .toList(),
                        next);
        };
    }
}
