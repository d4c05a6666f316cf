package org.memberaccounts.bulk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.memberaccounts.jobs.JobStep;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.vault.door.BulkAnswer;

/**
 * A job that reads many people. It is scheduled with its instance as its data, and its {@link #run} gives the data on
 * to {@link BulkRun}. Its name is also its name in the log, so the feature's {@code Actions} list it among its jobs.
 */
public interface BulkStep extends JobStep {
    PurposeId purpose();

    Set<AttributeId> attributes();

    /**
     * Finds the next people to ask about, in the order of their ids. Whether they may be read the door decides.
     *
     * @param after the last person before these; empty to begin
     */
    List<PersonId> people(Optional<PersonId> after, int limit);

    /**
     * Takes those of a chunk who could be read, in the transaction that keeps how far the run is: what is written here
     * is committed once for each person. Anything else may be done twice after a crash.
     */
    void take(List<BulkAnswer.Read> people);
}
