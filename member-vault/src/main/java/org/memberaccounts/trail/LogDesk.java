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
import org.memberaccounts.audit.search.Cursor;

/** Where auditors read the log. Nobody else does, and every search is in it. */
@ApplicationScoped
public class LogDesk {
    /** What came of a search. */
    public sealed interface Result {
        record Found(org.memberaccounts.audit.search.Found page) implements Result {}

        /** Only auditors search the log; the attempt is on record. */
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
     * The people whom an auditor can mean by a mark: two at most, when it isn't one person's alone; nobody for anybody
     * else. The one who is found alone is searched for next, and that is the entry; otherwise this is.
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
     * A search about somebody is an event about them: they see that it was made. About nobody and no case that the log
     * doesn't know already: an id of something else must not get in.
     */
    private LogSearched searched(Access by, Criteria criteria) {
        return new LogSearched(
                by,
                criteria.subject().filter(search::knows),
                criteria.ref().flatMap(search::ref),
                by.actor().isStaffWith(StaffRole.AUDITOR));
    }
}
