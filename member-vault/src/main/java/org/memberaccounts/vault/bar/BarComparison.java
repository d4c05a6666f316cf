package org.memberaccounts.vault.bar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.vault.VaultUnavailable;
import org.memberaccounts.wording.Wording;

/**
 * The comparison of the bars that stand with those that features' tables call for. Each feature is compared in one
 * statement, so that a change meanwhile is in both or in neither. Bars stand with the key: a person without one needs
 * no bar.
 */
@ApplicationScoped
public class BarComparison {
    /**
     * The result of comparing.
     *
     * @param looked how many bars stand or should stand
     * @param broken how many of these stand without need, are missing or let others pass
     * @param features the features whose bars these are
     */
    public record Outcome(long looked, long broken, Set<String> features) {}

    private static final String COMPARE = """
            select count(*), count(*) filter
                (where due.reference is null or standing.reference is null or standing.differs)
            from (select called.person_id, called.reference from (%s) called (person_id, reference)
                  join member.person_key using (person_id)) due
            full join (select bar.person_id, bar.reference,
                           (bar.refusal, bar.passing, bar.purpose, bar.hides) is distinct from
                           (?, ?::text[], ?::text, ?) as differs
                       from member.bar join member.person_key using (person_id) where bar.feature = ?) standing
            using (person_id, reference)""";
    private static final String NOBODYS = "select count(*), count(*) from member.bar where feature <> all (?)";

    private static final String NO_FEATURE = "other";

    private final DataSource dataSource;
    private final Instance<BarSource> sources;

    @Inject
    protected BarComparison(DataSource dataSource, @Any Instance<BarSource> sources) {
        this.dataSource = dataSource;
        this.sources = sources;
    }

    /** Returns the name of the bars of one of the features in an outcome. */
    public String called(String feature, Locale language) {
        return sources.stream()
                .filter(source -> source.bar().feature().equals(feature))
                .findFirst()
                .map(source -> source.called(language))
                .orElseGet(() ->
                        Wording.beside(BarComparison.class, "Bars", language).sentence(NO_FEATURE));
    }

    @Transactional
    public Outcome compare() {
        List<BarSource> all = sources.stream().toList();
        try (Connection connection = dataSource.getConnection()) {
            Sum sum = new Sum();
            for (BarSource source : all) {
                sum.add(source.bar().feature(), compare(connection, source));
            }
            sum.add(NO_FEATURE, nobodys(connection, all));
            return new Outcome(sum.looked, sum.broken, sum.features);
        } catch (SQLException e) {
            throw new VaultUnavailable(e);
        }
    }

    private static Counts compare(Connection connection, BarSource source) throws SQLException {
        Bar bar = source.bar();
        try (PreparedStatement compare =
                connection.prepareStatement(String.format(Locale.ROOT, COMPARE, source.due()))) {
            compare.setString(1, bar.refusal().code());
            compare.setArray(2, connection.createArrayOf("text", Bars.passing(bar)));
            compare.setString(3, bar.purpose().map(PurposeId::value).orElse(null));
            compare.setBoolean(4, bar.hides());
            compare.setString(5, bar.feature());
            return counts(compare);
        }
    }

    /** Counts bars that no feature here knows any more. */
    private static Counts nobodys(Connection connection, List<BarSource> all) throws SQLException {
        try (PreparedStatement count = connection.prepareStatement(NOBODYS)) {
            count.setArray(
                    1,
                    connection.createArrayOf(
                            "text",
                            all.stream().map(source -> source.bar().feature()).toArray()));
            return counts(count);
        }
    }

    private static Counts counts(PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            row.next();
            return new Counts(row.getLong(1), row.getLong(2));
        }
    }

    private record Counts(long looked, long broken) {}

    private static final class Sum {
        private long looked;
        private long broken;
        private final Set<String> features = new TreeSet<>();

        void add(String feature, Counts counts) {
            looked += counts.looked();
            broken += counts.broken();
            if (counts.broken() > 0) {
                features.add(feature);
            }
        }
    }
}
