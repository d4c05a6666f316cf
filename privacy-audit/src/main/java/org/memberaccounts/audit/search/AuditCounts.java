package org.memberaccounts.audit.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.memberaccounts.audit.log.AuditUnavailable;
import org.memberaccounts.audit.log.Outcome;

/**
 * Counts entries about one person, for that person, and names the systems that have received something, for those too
 * who decide about the person's request. Neither leaves an entry.
 */
@ApplicationScoped
public class AuditCounts {
    private final DataSource dataSource;

    @Inject
    AuditCounts(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Tells whether the log has no entry at all. */
    public boolean isEmpty() {
        return rows("select 1 from audit.entry limit 1", Optional.empty(), Conditions.of(Criteria.ANY), row -> 1)
                .isEmpty();
    }

    /** Counts the entries that a search finds, and the different people and systems who acted in them. */
    public Totals totals(UUID subject, Criteria within) {
        return totals(Conditions.of(within.onlyAbout(subject)));
    }

    /** Counts the same of entries in which others acted, not the person themselves. */
    public Totals totalsByOthers(UUID subject, Criteria within) {
        return totals(Conditions.of(within.onlyAbout(subject)).byOthers());
    }

    private Totals totals(Conditions conditions) {
        return rows(
                        "select count(*), count(distinct actor) filter (where actor_kind = 'staff'), count(distinct"
                                + " actor) filter (where actor_kind = 'integrator'), count(*) filter (where outcome ="
                                + " 'refused') from audit.entry" + conditions.where(),
                        Optional.empty(),
                        conditions,
                        row -> new Totals(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)))
                .getFirst();
    }

    /**
     * Counts what others did, by day, purpose and outcome.
     *
     * @param zone the time zone whose days are counted
     */
    public List<Tally> byDay(UUID subject, Criteria within, ZoneId zone) {
        Conditions conditions = Conditions.of(within.onlyAbout(subject)).byOthers();
        return rows(
                "select (at at time zone ?)::date, purpose, outcome, count(*) from audit.entry" + conditions.where()
                        + " group by 1, 2, 3 order by 1, 2, 3",
                Optional.of(zone.getId()),
                conditions,
                row -> new Tally(
                        row.getObject(1, LocalDate.class),
                        Optional.ofNullable(row.getString(2)),
                        Outcome.of(row.getString(3)),
                        row.getLong(4)));
    }

    /** Finds when others last did this with each attribute, leaving out what was refused. */
    public Map<String, Instant> latest(UUID subject, String action) {
        Conditions conditions = Conditions.of(Criteria.about(subject))
                .byOthers()
                .add("action = ?", action)
                .add("outcome = 'done'");
        Map<String, Instant> latest = new LinkedHashMap<>();
        rows(
                "select attribute, max(at) from audit.entry cross join unnest(attributes) attribute"
                        + conditions.where() + " group by attribute order by attribute",
                Optional.empty(),
                conditions,
                row -> latest.put(
                        row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant()));
        return latest;
    }

    /** Finds the systems that did this, such as a read, and with which attributes, leaving out what was refused. */
    public List<Recipient> recipients(UUID subject, String action) {
        Conditions conditions = Conditions.of(Criteria.about(subject))
                .add("actor_kind = 'integrator'")
                .add("action = ?", action)
                .add("outcome = 'done'");
        return rows(
                "select actor, array_agg(distinct attribute order by attribute) from audit.entry cross join"
                        + " unnest(attributes) attribute" + conditions.where() + " group by actor order by actor",
                Optional.empty(),
                conditions,
                row -> new Recipient(
                        row.getString(1), List.of((String[]) row.getArray(2).getArray())));
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> rows(String query, Optional<String> first, Conditions conditions, Reading<T> reading) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            if (first.isPresent()) {
                statement.setString(1, first.get());
            }
            conditions.bind(statement, first.isPresent() ? 2 : 1);
            List<T> rows = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(reading.read(row));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new AuditUnavailable(e);
        }
    }
}
