package org.memberaccounts.audit.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.memberaccounts.audit.log.ActorRef;
import org.memberaccounts.audit.log.AuditEvent;
import org.memberaccounts.audit.log.AuditLog;
import org.memberaccounts.audit.log.AuditUnavailable;
import org.memberaccounts.audit.log.Channel;
import org.memberaccounts.audit.log.Ground;
import org.memberaccounts.audit.log.Outcome;
import org.memberaccounts.audit.log.Ref;
import org.memberaccounts.paging.Cursor;

/** Searches the log. */
@ApplicationScoped
public class AuditSearch {
    private static final String COLUMNS =
            "select id, at, actor_kind, actor, actor_role, subject, action, outcome, reason, purpose, purpose_text,"
                    + " purpose_policy, ground_kind, coalesce(ground_id, ground_article) as ground, attributes,"
                    + " ref_kind, ref_id, object_kind, object_id, client, channel, entry from audit.entry";

    private final DataSource dataSource;
    private final AuditLog log;

    @Inject
    AuditSearch(DataSource dataSource, AuditLog log) {
        this.dataSource = dataSource;
        this.log = log;
    }

    /**
     * Searches for an auditor. The search is recorded in the same transaction; only the next search finds it.
     *
     * @param searched the event that records the search
     * @param limit the longest page
     */
    @Transactional
    public Found search(Criteria criteria, Optional<Cursor> after, int limit, AuditEvent searched) {
        planForEachSearch();
        Found found = find(criteria, after, limit);
        log.record(searched);
        return found;
    }

    /**
     * Has each search planned for its own values until the transaction ends. A plan that serves any value takes
     * everybody for average: for the few with very many entries, all of these would be read and sorted.
     */
    private void planForEachSearch() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set local plan_cache_mode = force_custom_plan");
        } catch (SQLException e) {
            throw new AuditUnavailable(e);
        }
    }

    /**
     * Finds people whose pseudonyms lie between two ids: two at most, which is enough to see that more than one is
     * meant.
     */
    public List<UUID> subjects(UUID first, UUID last) {
        String between = "select subject from audit.entry where subject between ? and ? order by subject ";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "(" + between + "limit 1) union (" + between + "desc limit 1) order by 1")) {
            for (int place = 1; place < 5; place += 2) {
                statement.setObject(place, first);
                statement.setObject(place + 1, last);
            }
            List<UUID> subjects = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    subjects.add(rows.getObject(1, UUID.class));
                }
            }
            return subjects;
        } catch (SQLException e) {
            throw new AuditUnavailable(e);
        }
    }

    /** Tells whether the log has an entry about this pseudonym. */
    public boolean knows(UUID subject) {
        return !about(subject, Optional.empty(), 1).entries().isEmpty();
    }

    /** Finds the kind of thing, such as a case, that entries refer to by this id. */
    public Optional<Ref> ref(String id) {
        return find(Conditions.of(Criteria.ANY).add("ref_id = ?", id), 1).entries().stream()
                .findFirst()
                .flatMap(LoggedEntry::ref);
    }

    /** Finds entries about one person, for that person. Reading one's own part leaves no entry. */
    public Found about(UUID subject, Optional<Cursor> after, int limit) {
        return find(Criteria.about(subject), after, limit);
    }

    /** Finds the same, narrowed down; any other person whom the criteria name is ignored. */
    public Found about(UUID subject, Criteria within, Optional<Cursor> after, int limit) {
        return find(within.onlyAbout(subject), after, limit);
    }

    /** Finds the newest entries of others about one person, for that person. */
    public List<LoggedEntry> aboutByOthers(UUID subject, int limit) {
        return find(Conditions.of(Criteria.about(subject)).byOthers(), limit).entries();
    }

    /** Finds a member of staff's own entries on one case, for them. */
    public Found ownWork(int staff, UUID caseId, Optional<Cursor> after, int limit) {
        Conditions conditions = Conditions.of(Criteria.ANY)
                .add("actor_kind = ?", ActorRef.Kind.STAFF.code())
                .add("actor = ?", Integer.toString(staff))
                .add("ref_kind = 'case'")
                .add("ref_id = ?", caseId.toString());
        after.ifPresent(conditions::after);
        return find(conditions, limit);
    }

    private Found find(Criteria criteria, Optional<Cursor> after, int limit) {
        Conditions conditions = Conditions.of(criteria);
        after.ifPresent(conditions::after);
        return find(conditions, limit);
    }

    private Found find(Conditions conditions, int limit) {
        List<LoggedEntry> entries =
                read(COLUMNS + conditions.where() + " order by at desc, id desc limit " + (limit + 1), conditions);
        if (entries.size() <= limit) {
            return new Found(entries, Optional.empty());
        }
        LoggedEntry last = entries.get(limit - 1);
        return new Found(entries.subList(0, limit), Optional.of(new Cursor(last.at(), last.id())));
    }

    private List<LoggedEntry> read(String query, Conditions conditions) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            conditions.bind(statement, 1);
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
        return new LoggedEntry(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new ActorRef(
                        ActorRef.Kind.of(row.getString("actor_kind")),
                        row.getString("actor"),
                        row.getString("actor_role")),
                Optional.ofNullable(row.getObject("subject", UUID.class)),
                row.getString("action"),
                Outcome.of(row.getString("outcome")),
                Optional.ofNullable(row.getString("reason")),
                Optional.ofNullable(row.getString("purpose")),
                Optional.ofNullable((Integer) row.getObject("purpose_text")),
                Optional.ofNullable((Integer) row.getObject("purpose_policy")),
                ground(row),
                List.of((String[]) row.getArray("attributes").getArray()),
                ref(row, "ref"),
                ref(row, "object"),
                row.getString("client"),
                Channel.of(row.getString("channel")),
                row.getString("entry"));
    }

    private static Optional<Ground> ground(ResultSet row) throws SQLException {
        String kind = row.getString("ground_kind");
        return kind == null ? Optional.empty() : Optional.of(new Ground(Ground.Kind.of(kind), row.getString("ground")));
    }

    private static Optional<Ref> ref(ResultSet row, String name) throws SQLException {
        String kind = row.getString(name + "_kind");
        return kind == null ? Optional.empty() : Optional.of(new Ref(kind, row.getString(name + "_id")));
    }
}
