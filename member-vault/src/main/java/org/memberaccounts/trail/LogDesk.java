package org.memberaccounts.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.audit.search.AuditSearch;
import org.memberaccounts.audit.search.Criteria;
import org.memberaccounts.paging.Cursor;

/** Searches the log for auditors. Nobody else may, and every search is on record in it. */
@ApplicationScoped
public class LogDesk {
    /** The result of a search. */
    public sealed interface Result {
        record Found(org.memberaccounts.audit.search.Found page) implements Result {}

        /** The actor isn't an auditor; the attempt is on record. */
        record NotAllowed() implements Result {}
    }

    private final AuditSearch search;
    private final Recorder recorder;

    @Inject
    LogDesk(AuditSearch search, Recorder recorder) {
        this.search = search;
        this.recorder = recorder;
    }

    /**
     * Searches the log for an auditor.
     *
     * @param limit the longest page
     */
    @Transactional
    public Result search(Access by, Criteria criteria, Optional<Cursor> after, int limit) {
        LogSearched searched = searched(by, criteria);
        if (!searched.allowed()) {
            recorder.record(searched);
            return new Result.NotAllowed();
        }
        return new Result.Found(search.search(criteria, after, limit, recorder.event(searched)));
    }

    /**
     * Finds the people whom an auditor can mean by a mark: two at most, when several have it; none for any other actor.
     * A single person who is found is searched for next, which makes the entry; otherwise this does.
     */
    @Transactional
    public List<UUID> marked(Access by, Mark mark) {
        if (!by.actor().isStaffWith(StaffRole.AUDITOR)) {
            return List.of();
        }
        List<UUID> people = search.subjects(mark.first(), mark.last());
        if (people.size() != 1) {
            recorder.record(searched(by, Criteria.ANY));
        }
        return people;
    }

    /**
     * Returns the event of a search. A search about a person is an event about them, so that they see it. It names only
     * people and cases that the log knows already: ids of other things must not get in.
     */
    private LogSearched searched(Access by, Criteria criteria) {
        return new LogSearched(
                by,
                criteria.subject().filter(search::knows),
                criteria.ref().flatMap(search::ref),
                by.actor().isStaffWith(StaffRole.AUDITOR));
    }
}
