package org.memberaccounts.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.memberaccounts.actor.Access;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.Refusal;
import org.memberaccounts.vault.door.BulkAnswer;
import org.memberaccounts.vault.door.BulkDisclosure;
import org.memberaccounts.vault.door.BulkDoor;

/**
 * The way of a job through many people. A chunk is read and recorded in the door's transaction; the next one hands it
 * over and keeps in the job's data how far the run is. Killed in between, the chunk is read again, and recorded again,
 * since nobody had it yet. A withdrawal or a bar is seen by the next chunk.
 */
@ApplicationScoped
public class BulkRun {
    private final BulkDoor door;
    private final HandOver handOver;

    @Inject
    BulkRun(BulkDoor door, HandOver handOver) {
        this.door = door;
        this.handOver = handOver;
    }

    /**
     * Reads everybody who is left, and hands them to the step.
     *
     * @param data the job's data, as it was scheduled or kept
     * @return the reason why nobody can be read like this, which is on record; empty at the end
     */
    @Transactional(Transactional.TxType.NEVER)
    public Optional<Refusal> run(BulkStep step, String data) {
        BulkDisclosure asked = new BulkDisclosure(Access.job(step.name()), step.purpose(), step.attributes());
        Place place = Place.of(data);
        List<PersonId> chunk;
        do {
            chunk = step.people(handOver.last(step, place), BulkDoor.CHUNK);
            switch (door.disclose(asked, chunk)) {
                case BulkAnswer.RefusedForAll refused -> {
                    return Optional.of(refused.reason());
                }
                case BulkAnswer.Opened opened -> place = handOver.take(step, place, chunk, opened.people());
            }
        } while (chunk.size() == BulkDoor.CHUNK);
        return Optional.empty();
    }
}
