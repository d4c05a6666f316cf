package org.memberaccounts.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.memberaccounts.jobs.RecurringStep;
import org.memberaccounts.person.PersonId;

/** Counts what fell away, and erases it a chunk at a time when its period is over. */
@ApplicationScoped
public class EraseFallenAway implements RecurringStep {
    static final String NAME = "erase-fallen-away";
    private static final Duration PAUSE = Duration.ofMinutes(10);

    private final GoneThings things;
    private final FallenAwayChunks chunks;

    @Inject
    EraseFallenAway(GoneThings things, FallenAwayChunks chunks) {
        this.things = things;
        this.chunks = chunks;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void run() {
        things.now().forEach(gone -> {
            chunks.note(gone);
            if (chunks.isToErase(gone)) {
                erase(gone);
            }
        });
    }

    private void erase(Gone gone) {
        Optional<PersonId> last = Optional.empty();
        do {
            last = chunks.eraseSome(gone, last);
        } while (last.isPresent());
        chunks.end(gone);
    }
}
