package org.memberaccounts.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.audit.log.AuditEvent;
import org.memberaccounts.audit.log.AuditLog;
import org.memberaccounts.audit.log.Outcome;
import org.memberaccounts.audit.search.AuditSearch;
import org.memberaccounts.audit.search.Criteria;
import org.memberaccounts.audit.search.Cursor;
import org.memberaccounts.vault.door.Entries;

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
    private final AuditLog log;
    private final Entries entries;

    @Inject
    LogDesk(AuditSearch search, AuditLog log, Entries entries) {
        this.search = search;
        this.log = log;
        this.entries = entries;
    }

    /**
     * Searches the log for an auditor.
     *
     * @param limit the longest page
     */
    @Transactional
    public Result search(Access by, Criteria criteria, Optional<Cursor> after, int limit) {
        if (!isAuditor(by)) {
            log.record(event(by, criteria)
                    .outcome(Outcome.REFUSED)
                    .reason("role-missing")
                    .build());
            return new Result.NotAllowed();
        }
        return new Result.Found(
                search.search(criteria, after, limit, event(by, criteria).build()));
    }

    /**
     * Whom an auditor means by a mark: two at most, when it isn't one person's alone; nobody for anybody else. Whoever
     * is found alone is searched for next, and that is the entry; otherwise this is.
     */
    @Transactional
    public List<UUID> marked(Access by, Mark mark) {
        if (!isAuditor(by)) {
            return List.of();
        }
        List<UUID> people = search.subjects(mark.first(), mark.last());
        if (people.size() != 1) {
            log.record(event(by, Criteria.ANY).outcome(Outcome.DONE).build());
        }
        return people;
    }

    private static boolean isAuditor(Access by) {
        return by.actor().isStaffWith(StaffRole.AUDITOR);
    }

    /**
     * A search about somebody is an event about them: they see that it was made. About nobody and no case that the log
     * doesn't know already: an id of something else must not get in.
     */
    private AuditEvent.Builder event(Access by, Criteria criteria) {
        AuditEvent.Builder event = entries.event("log.searched", by);
        criteria.subject().filter(search::knows).ifPresent(event::about);
        criteria.caseId().filter(search::knowsCase).ifPresent(event::caseId);
        return event;
    }
}
