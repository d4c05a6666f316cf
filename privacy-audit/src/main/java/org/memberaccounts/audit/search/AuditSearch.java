package org.memberaccounts.audit.search;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.memberaccounts.audit.log.Actor;
import org.memberaccounts.audit.log.AuditEvent;
import org.memberaccounts.audit.log.AuditLog;
import org.memberaccounts.audit.log.AuditUnavailable;
import org.memberaccounts.audit.log.Channel;
import org.memberaccounts.audit.log.Outcome;

/** Searches the log. */
@ApplicationScoped
public class AuditSearch {
    private static final String COLUMNS = "select id, at, actor_kind, actor, subject, action, outcome, reason, purpose, purpose_text, ground, attributes, case_id, client, channel, entry from audit.entry";

    @Resource(lookup = "java:jboss/datasources/MemberAccountsDS")
    private DataSource dataSource;

    @Inject
    private AuditLog log;

    /**
     * Searches for an auditor. The search is put on record in the same transaction; it finds itself only on the next search.
     *
     * @param searched the event that says so
     * @param limit the longest page
     */
    @Transactional
    public Found search(Criteria criteria, Optional<Cursor> after, int limit, AuditEvent searched) {
        Found found = find(criteria, after, limit);
        log.record(searched);
        return found;
    }

    /** What the log has about one person, for that person. Reading one's own part leaves no entry. */
    public Found about(UUID subject, Optional<Cursor> after, int limit) {
        return find(Criteria.about(subject), after, limit);
    }

    private Found find(Criteria criteria, Optional<Cursor> after, int limit) {
        Conditions conditions = new Conditions();
        criteria.subject().ifPresent(subject -> conditions.add("subject = ?", subject));
        criteria.actorKind().ifPresent(kind -> conditions.add("actor_kind = ?", kind.code()));
        criteria.actor().ifPresent(actor -> conditions.add("actor = ?", actor));
        criteria.purpose().ifPresent(purpose -> conditions.add("purpose = ?", purpose));
        criteria.action().ifPresent(action -> conditions.add("action = ?", action));
        criteria.outcome().ifPresent(outcome -> conditions.add("outcome = ?", outcome.code()));
        criteria.caseId().ifPresent(caseId -> conditions.add("case_id = ?", caseId));
        criteria.from().ifPresent(from -> conditions.add("at >= ?", utc(from)));
        criteria.to().ifPresent(to -> conditions.add("at < ?", utc(to)));
        after.ifPresent(cursor -> conditions.add("(at, id) < (?, ?)", utc(cursor.at()), cursor.id()));
        List<LoggedEntry> entries = read(COLUMNS + conditions.where() + " order by at desc, id desc limit " + (limit + 1), conditions.values);
        if (entries.size() <= limit) {
            return new Found(entries, Optional.empty());
        }
        LoggedEntry last = entries.get(limit - 1);
        return new Found(entries.subList(0, limit), Optional.of(new Cursor(last.at(), last.id())));
    }

    private List<LoggedEntry> read(String query, List<Object> values) {
        try (Connection connection = dataSource.getConnection(); PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            List<LoggedEntry> entries = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    entries.add(entry(rows));
                }
            }
            return entries;
        } catch (SQLException e) {
            throw new AuditUnavailable(e);
        }
    }

    private static LoggedEntry entry(ResultSet row) throws SQLException {
        return new LoggedEntry(row.getObject("id", UUID.class), row.getObject("at", OffsetDateTime.class).toInstant(), new Actor(Actor.Kind.of(row.getString("actor_kind")), row.getString("actor")),
                Optional.ofNullable(row.getObject("subject", UUID.class)), row.getString("action"), Outcome.of(row.getString("outcome")), Optional.ofNullable(row.getString("reason")),
                Optional.ofNullable(row.getString("purpose")), Optional.ofNullable((Integer) row.getObject("purpose_text")), Optional.ofNullable(row.getString("ground")),
                List.of((String[]) row.getArray("attributes").getArray()), Optional.ofNullable(row.getObject("case_id", UUID.class)), row.getString("client"), Channel.of(row.getString("channel")), row.getString("entry"));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** Conditions and their values, in one order; values are always bound. */
    private static final class Conditions {
        private final List<String> conditions = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();

        private void add(String condition, Object... bound) {
            conditions.add(condition);
            values.addAll(List.of(bound));
        }

        private String where() {
            return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        }
    }
}
