package org.memberaccounts.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.Purpose;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.vault.VaultUnavailable;
import org.memberaccounts.vault.door.ConsentBook;

/** All decisions. */
@ApplicationScoped
class ConsentDecisions implements ConsentBook {
    /**
     * Finds the newest decisions about the text in force, or an earlier one where there is none about it: an answer to
     * a coming text waits for its day. This runs at every read, so nothing else of a decision is loaded.
     */
    private static final String NEWEST = """
                select distinct on (d.person_id) d.person_id, d.id, d.given, d.text_version,
                    exists (select from member.consent_that_counts earlier
                            where earlier.person_id = d.person_id and earlier.purpose = d.purpose and earlier.given
                                and earlier.text_version <= d.text_version)
                from member.consent_that_counts d
                where d.person_id = any(?) and d.purpose = ? and d.text_version <= ?
                order by d.person_id, d.text_version desc, d.decided_at desc, d.id desc""";

    private static final String LATEST = """
                select d.* from member.consent_that_counts d
                where d.person_id = ?1 and d.purpose = ?2 and d.text_version between ?3 and ?4
                order by d.text_version desc, d.decided_at desc, d.id desc limit 1""";

    private static final String AGREED = """
                select newest.person_id
                from (select distinct on (d.person_id) d.person_id, d.given, d.text_version
                      from member.consent_that_counts d where d.purpose = ? and d.person_id > ? and d.text_version = ?
                      order by d.person_id, d.decided_at desc, d.id desc) newest
                where newest.given order by newest.person_id limit ?""";
    private static final String COUNT_AGREED = """
                select count(*)
                from (select distinct on (d.person_id) d.given
                      from member.consent_that_counts d where d.purpose = ?1 and d.text_version = ?2
                      order by d.person_id, d.decided_at desc, d.id desc) newest
                where newest.given""";
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final Instant AFTER_ALL = Instant.parse("9999-12-31T00:00:00Z");

    private final EntityManager entityManager;
    private final DataSource dataSource;

    @Inject
    ConsentDecisions(EntityManager entityManager, DataSource dataSource) {
        this.entityManager = entityManager;
        this.dataSource = dataSource;
    }

    void add(ConsentDecision decision) {
        entityManager.persist(decision);
    }

    Optional<ConsentDecision> find(PersonId person, DecisionId id) {
        return Optional.ofNullable(
                entityManager.find(ConsentDecision.class, new ConsentDecision.Key(person.value(), id.value())));
    }

    /** Finds the newest decision about a purpose's text, or about an earlier one where there is none about it. */
    Optional<ConsentDecision> latest(PersonId person, Purpose purpose) {
        return newest(person, purpose, 1);
    }

    /** Finds the newest decision about this text, and no other. */
    Optional<ConsentDecision> about(PersonId person, Purpose purpose) {
        return newest(person, purpose, purpose.textVersion());
    }

    @SuppressWarnings("unchecked") // a native query has no type
    private Optional<ConsentDecision> newest(PersonId person, Purpose purpose, int from) {
        return entityManager
                .createNativeQuery(LATEST, ConsentDecision.class)
                .setParameter(1, person.value())
                .setParameter(2, purpose.id().value())
                .setParameter(3, from)
                .setParameter(4, purpose.textVersion())
                .getResultStream()
                .findFirst();
    }

    /** Returns the decisions on a purpose before another one, newest first. */
    List<ConsentDecision> before(PersonId person, PurposeId purpose, Optional<Decided> another, int most) {
        return entityManager
                .createQuery("""
                        select d from ConsentDecision d where d.person = :person and d.purpose = :purpose
                            and (d.decidedAt < :at or d.decidedAt = :at and d.id < :id)
                        order by d.decidedAt desc, d.id desc""", ConsentDecision.class)
                .setParameter("person", person.value())
                .setParameter("purpose", purpose.value())
                .setParameter("at", another.map(Decided::at).orElse(AFTER_ALL))
                .setParameter("id", another.map(one -> one.id().value()).orElse(BEFORE_ALL))
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public Map<PersonId, Decision> newest(Collection<PersonId> people, Purpose purpose) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(NEWEST)) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "uuid", people.stream().map(PersonId::value).toArray()));
            statement.setString(2, purpose.id().value());
            statement.setInt(3, purpose.textVersion());
            return newest(statement);
        } catch (SQLException e) {
            throw new VaultUnavailable(e);
        }
    }

    private static Map<PersonId, Decision> newest(PreparedStatement statement) throws SQLException {
        Map<PersonId, Decision> newest = new HashMap<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                Said said = rows.getBoolean(3) ? Said.YES : rows.getBoolean(5) ? Said.TAKEN_BACK : Said.NO;
                newest.put(
                        new PersonId(rows.getObject(1, UUID.class)),
                        new Decision(rows.getObject(2, UUID.class), said, rows.getInt(4)));
            }
        }
        return newest;
    }

    /**
     * Finds the next people, in the order of their ids, whose newest decision on a purpose is yes to this text of it.
     */
    List<PersonId> agreed(PurposeId purpose, int textVersion, Optional<PersonId> after, int limit) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(AGREED)) {
            statement.setString(1, purpose.value());
            statement.setObject(2, after.map(PersonId::value).orElse(BEFORE_ALL));
            statement.setInt(3, textVersion);
            statement.setInt(4, limit);
            return people(statement);
        } catch (SQLException e) {
            throw new VaultUnavailable(e);
        }
    }

    /** Counts those whose newest decision about this text of a purpose is yes. */
    long countAgreed(Purpose purpose) {
        return ((Number) entityManager
                        .createNativeQuery(COUNT_AGREED)
                        .setParameter(1, purpose.id().value())
                        .setParameter(2, purpose.textVersion())
                        .getSingleResult())
                .longValue();
    }

    private static List<PersonId> people(PreparedStatement statement) throws SQLException {
        List<PersonId> people = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                people.add(new PersonId(rows.getObject(1, UUID.class)));
            }
        }
        return people;
    }
}
