package org.memberaccounts.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.jobs.Jobs;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.door.BulkAnswer;
import org.memberaccounts.vault.keys.Bookmarks;

/**
 * Hands a chunk to its step and keeps how far the run is, in one transaction. A bookmark is kept, not the person: the
 * job would lead to somebody who is erased meanwhile, and their erasure would wait for it.
 */
@ApplicationScoped
class HandOver {
    private final Jobs jobs;
    private final Bookmarks bookmarks;

    @Inject
    HandOver(Jobs jobs, Bookmarks bookmarks) {
        this.jobs = jobs;
        this.bookmarks = bookmarks;
    }

    /** Returns the last person who was handed over. */
    Optional<PersonId> last(BulkStep step, Place place) {
        return place.bookmark()
                .map(mark -> bookmarks
                        .open(actor(step), step.purpose(), mark)
                        .orElseThrow(() -> new IllegalStateException("A run doesn't find its place again.")));
    }

    @Transactional
    Place take(BulkStep step, Place place, List<PersonId> chunk, List<BulkAnswer.Read> read) {
        if (chunk.isEmpty()) {
            return place;
        }
        step.take(read);
        Place next = place.at(bookmarks.mark(actor(step), step.purpose(), chunk.getLast()));
        jobs.goOnFrom(step.name(), place.instance(), place.data(), next.data());
        return next;
    }

    private static Actor actor(BulkStep step) {
        return new Actor.Job(step.name());
    }
}
