package org.memberaccounts.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.memberaccounts.bulk.BulkRun;
import org.memberaccounts.bulk.BulkStep;
import org.memberaccounts.jobs.Jobs;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.vault.Refusal;
import org.memberaccounts.vault.door.BulkAnswer;

/** A job of no feature's that reads many people, and writes a row for each of them: a job that is never due. */
@ApplicationScoped
public class ManyRead implements BulkStep {
    public static final String NAME = "desk-test-many";
    private static final String ROW = "erase";
    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    private final BulkRun runs;
    private final Jobs jobs;

    private List<PersonId> people = List.of();
    private PurposeId purpose = Given.PREFERENCES;
    private Runnable before = () -> {};
    private Runnable after = () -> {};
    private Optional<Refusal> refused = Optional.empty();

    @Inject
    ManyRead(BulkRun runs, Jobs jobs) {
        this.runs = runs;
        this.jobs = jobs;
    }

    /** Sets whom it asks about, in the order of their ids, and for which purpose. */
    public void expect(PurposeId reason, List<PersonId> asked) {
        purpose = reason;
        people = List.copyOf(asked);
        before = () -> {};
        after = () -> {};
    }

    /** Sets what happens when a chunk is asked for, and once its rows are written. */
    public void interrupt(Runnable beforeAChunk, Runnable afterItsRows) {
        before = beforeAChunk;
        after = afterItsRows;
    }

    public Optional<Refusal> refused() {
        return refused;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String data, int attempt) {
        refused = runs.run(this, data);
    }

    @Override
    public PurposeId purpose() {
        return purpose;
    }

    @Override
    public Set<AttributeId> attributes() {
        return Set.of(Given.REGION);
    }

    @Override
    public List<PersonId> people(Optional<PersonId> last, int limit) {
        before.run();
        return people.stream()
                .skip(last.map(person -> people.indexOf(person) + 1).orElse(0))
                .limit(limit)
                .toList();
    }

    @Override
    public void take(List<BulkAnswer.Read> read) {
        read.forEach(one -> jobs.schedule(ROW, one.event().toString(), "", NEVER));
        after.run();
    }
}
