package org.memberaccounts.limit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.memberaccounts.audit.log.ActorRef;
import org.memberaccounts.audit.log.Channel;
import org.memberaccounts.code.Coded;
import org.memberaccounts.container.NonJta;

/** The reached limits that aren't in the log yet, counted over all nodes. */
@ApplicationScoped
class ReachedRows {
    private static final String ADD = """
            insert into member.limit_reached (act, actor_kind, actor, actor_role, client, channel, until, times)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (act, actor_kind, actor, actor_role, client, channel, until)
            do update set times = limit_reached.times + excluded.times""";

    private static final String TAKE = """
            delete from member.limit_reached
            where ctid = any(array(
                select ctid from member.limit_reached where until < ? order by until limit ? for update skip locked))
            returning act, actor_kind, actor, actor_role, client, channel, until, times""";

    /** A row: what was reached, and how often. */
    record Counted(Reached reached, long times) {}

    private final DataSource dataSource;
    private final DataSource own;

    @Inject
    ReachedRows(DataSource dataSource, @NonJta DataSource own) {
        this.dataSource = dataSource;
        this.own = own;
    }

    /** Adds to the count, committed at once. */
    void add(Reached reached, long times) {
        try (Connection connection = own.getConnection();
                PreparedStatement statement = connection.prepareStatement(ADD)) {
            statement.setString(1, reached.act());
            statement.setString(2, reached.actor().kind().code());
            statement.setString(3, reached.actor().id());
            statement.setString(4, reached.actor().role());
            statement.setString(5, reached.client());
            statement.setString(6, reached.channel().code());
            statement.setObject(7, reached.until().atOffset(ZoneOffset.UTC));
            statement.setLong(8, times);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Reached limits can't be counted.", e);
        }
    }

    /** Takes rows whose window ended before this moment away, in the running transaction. */
    List<Counted> take(Instant before, int limit) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(TAKE)) {
            statement.setObject(1, before.atOffset(ZoneOffset.UTC));
            statement.setInt(2, limit);
            List<Counted> taken = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    taken.add(read(rows));
                }
            }
            return taken;
        } catch (SQLException e) {
            throw new IllegalStateException("Reached limits can't be taken.", e);
        }
    }

    private static Counted read(ResultSet row) throws SQLException {
        ActorRef actor = new ActorRef(ActorRef.Kind.of(row.getString(2)), row.getString(3), row.getString(4));
        return new Counted(
                new Reached(
                        row.getString(1),
                        actor,
                        row.getString(5),
                        Coded.of(Channel.class, row.getString(6)),
                        row.getObject(7, OffsetDateTime.class).toInstant()),
                row.getLong(8));
    }
}
