package org.memberaccounts.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.memberaccounts.container.NonJta;
import org.memberaccounts.organisation.Fingerprint;
import org.memberaccounts.version.VersionNumber;

/** The rows about versions, as they are committed. */
@ApplicationScoped
class PolicyRows {
    private static final String PREPARED = """
            select version, fingerprint, in_force_at, prepared_by, prepared_at, reviewed_by, reviewed_at
            from member.policy_version order by version""";

    private static final String WAYS = """
            select id, version, fingerprint, announced_at, matters, period_days, in_force_on, in_force_at, complete_at,
                withdrawn_at, is_told_in_time, taken_at is not null,
                array(select channel from member.policy_channel channel
                      where channel.announcement = way.id and channel.complete_at is null order by channel)
            from member.policy_way way order by announced_at, id""";

    private static final String BEGIN = "select member.begin_policy(?, ?, ?)";

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final DataSource dataSource;

    @Inject
    PolicyRows(@NonJta DataSource dataSource) {
        this.dataSource = dataSource;
    }

    List<PreparedVersion> prepared() {
        return read(
                PREPARED,
                row -> new PreparedVersion(
                        new VersionNumber(row.getInt(1)),
                        new Fingerprint(row.getString(2)),
                        time(row, 3),
                        done(row, 4),
                        done(row, 6)));
    }

    List<PolicyWay> ways() {
        return read(
                WAYS,
                row -> new PolicyWay(
                        row.getObject(1, UUID.class),
                        new VersionNumber(row.getInt(2)),
                        new Fingerprint(row.getString(3)),
                        time(row, 4).orElseThrow(),
                        row.getBoolean(5),
                        row.getInt(6),
                        row.getObject(7, LocalDate.class),
                        time(row, 8).orElseThrow(),
                        List.of((String[]) row.getArray(13).getArray()),
                        time(row, 9),
                        time(row, 10),
                        row.getBoolean(11),
                        row.getBoolean(12)));
    }

    /** Begins with the first version, unless there is one. */
    void begin(VersionNumber first, Fingerprint fingerprint, Instant since) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(BEGIN)) {
            statement.setInt(1, first.value());
            statement.setString(2, fingerprint.value());
            statement.setObject(3, since.atOffset(ZoneOffset.UTC));
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("The first version can't be written.", e);
        }
    }

    private <T> List<T> read(String question, Reader<T> reader) {
        List<T> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(question);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(reader.read(rows));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The versions of the policy can't be read.", e);
        }
        return found;
    }

    private static Optional<Instant> time(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static Optional<PreparedVersion.Done> done(ResultSet row, int column) throws SQLException {
        int officer = row.getInt(column);
        return time(row, column + 1).map(at -> new PreparedVersion.Done(officer, at));
    }
}
