package org.memberaccounts.audit.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.memberaccounts.audit.log.AuditUnavailable;
import org.memberaccounts.container.NonJta;

/**
 * The comparison of each entry's columns with its text, and of its detail with the hash in it: readers and auditors see
 * columns, so whoever changes them as the log's owner is found. Goes round the whole log, a part at a time and the
 * newest first, and begins again. It is no seal: an owner who changes text and columns alike isn't found.
 */
@ApplicationScoped
public class EntryComparison {
    /** The most entries that are compared at once. */
    static final int PART = 2_000;

    private static final System.Logger LOG = System.getLogger(EntryComparison.class.getName());

    /** Compares the next part, older than a mark. */
    private static final String COMPARE = """
            with part as materialized (
                select one from audit.entry one where (at, id) < (?, ?) order by at desc, id desc limit ?),
            compared as (
                select (part.one).at, (part.one).id,
                    audit.is_as_written(part.one) and not exists (
                        select from audit.detail
                        where entry_id = (part.one).id and detail.at = (part.one).at
                            and (part.one).detail_hash
                                is distinct from sha256(salt || convert_to(detail, 'UTF8'))) as is_as_written
                from part)
            select count(*), count(*) filter (where not is_as_written),
                (array_agg(id) filter (where not is_as_written))[:10],
                (select at from compared order by at, id limit 1), (select id from compared order by at, id limit 1)
            from compared""";

    /** The place in the log down to which a round has come. */
    private record Mark(OffsetDateTime at, UUID id) {
        /** The place that all entries lie below, even one that was moved to the end of time. */
        static final Mark NEWEST = new Mark(OffsetDateTime.MAX, new UUID(-1, -1));
    }

    private final DataSource dataSource;

    private Mark mark = Mark.NEWEST;
    private Finding round = new Finding(0, 0);
    private Finding roundBefore = new Finding(0, 0);

    @Inject
    EntryComparison(@NonJta DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Compares the next part.
     *
     * @return what is known then, see {@link #known}
     * @throws AuditUnavailable when the log can't be asked
     */
    public synchronized Finding compareNext() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(COMPARE)) {
            statement.setObject(1, mark.at());
            statement.setObject(2, mark.id());
            statement.setInt(3, PART);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                take(row);
            }
        } catch (SQLException e) {
            throw new AuditUnavailable(e);
        }
        return known();
    }

    private void take(ResultSet row) throws SQLException {
        long looked = row.getLong(1);
        long broken = row.getLong(2);
        round = new Finding(round.looked() + looked, round.broken() + broken);
        if (broken > 0) {
            report(broken, row.getArray(3));
        }
        if (looked < PART) {
            roundBefore = round;
            round = new Finding(0, 0);
            mark = Mark.NEWEST;
        } else {
            mark = new Mark(row.getObject(4, OffsetDateTime.class), row.getObject(5, UUID.class));
        }
    }

    private static void report(long broken, Array some) throws SQLException {
        LOG.log(
                System.Logger.Level.ERROR,
                "Entries of the log that differ from what was written: {0}, such as {1}",
                broken,
                List.of((Object[]) some.getArray()));
    }

    /** Returns the entries compared in this round or the one before, and those of them that differ, where more are. */
    public synchronized Finding known() {
        return new Finding(
                Math.max(round.looked(), roundBefore.looked()), Math.max(round.broken(), roundBefore.broken()));
    }
}
