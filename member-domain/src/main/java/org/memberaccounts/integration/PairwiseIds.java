package org.memberaccounts.integration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.VaultUnavailable;

/** Translates between people and an actor's ids for them: an integrator has its own ids, every other actor has ours. */
@ApplicationScoped
public class PairwiseIds {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** Asked before each read by another system: without what the entity manager does around a query. */
    private static final String MEANT = "select person_id from member.pairwise_id where client = ? and id = ?";

    /**
     * Gives ids to people whom an integrator meets. It waits for people who are being erased at this moment, and gives
     * them none.
     */
    private static final String MEET = """
            with there as (select id from member.person where id = any(?) for key share),
            known as (select before.person_id, before.id from member.pairwise_id before
                where before.client = ? and before.person_id in (select id from there)),
            met as (insert into member.pairwise_id (person_id, client, id)
                select there.id, ?, gen_random_uuid() from there where there.id not in (select person_id from known)
                on conflict (person_id, client) do nothing returning person_id, id)
            select person_id, id from known union all select person_id, id from met""";

    private final EntityManager entityManager;
    private final DataSource dataSource;

    @Inject
    PairwiseIds(EntityManager entityManager, DataSource dataSource) {
        this.entityManager = entityManager;
        this.dataSource = dataSource;
    }

    /** Returns this actor's id for a person; an integrator that meets them for the first time gets a new one. */
    @Transactional
    public UUID idFor(Actor actor, PersonId person) {
        if (!(actor instanceof Actor.Integrator integrator)) {
            return person.value();
        }
        entityManager
                .createNativeQuery(
                        "insert into member.pairwise_id (person_id, client, id) values (?1, ?2, ?3) on conflict"
                                + " (person_id, client) do nothing")
                .setParameter(1, person.value())
                .setParameter(2, integrator.clientId())
                .setParameter(3, UUID.randomUUID())
                .executeUpdate();
        return entityManager
                .find(PairwiseId.class, new PairwiseId.Key(person.value(), integrator.clientId()))
                .id();
    }

    /**
     * Finds the person that this actor means by an id. To an integrator, ids of another client, and ours, mean nobody.
     */
    public Optional<PersonId> person(Actor actor, UUID id) {
        if (!(actor instanceof Actor.Integrator integrator)) {
            return Optional.of(new PersonId(id));
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(MEANT)) {
            statement.setString(1, integrator.clientId());
            statement.setObject(2, id);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(new PersonId(row.getObject(1, UUID.class))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new VaultUnavailable(e);
        }
    }

    /** Returns the next people whom this integrator knows, in the order of our ids. */
    List<PersonId> known(Actor.Integrator integrator, Optional<PersonId> after, int limit) {
        return entityManager
                .createQuery(
                        "select p.person from PairwiseId p where p.client = :client and p.person > :after order by"
                                + " p.person",
                        UUID.class)
                .setParameter("client", integrator.clientId())
                .setParameter("after", after.map(PersonId::value).orElse(BEFORE_ALL))
                .setMaxResults(limit)
                .getResultStream()
                .map(PersonId::new)
                .toList();
    }

    /**
     * Returns this integrator's ids for these people, new ones for those it meets for the first time; none for people
     * who are gone by now.
     */
    @Transactional
    Map<PersonId, UUID> idsFor(Actor.Integrator integrator, List<PersonId> people) {
        Map<PersonId, UUID> ids = meet(integrator, people);
        // another request may have met them at the same time: the next statement sees that
        return ids.size() < people.size() ? meet(integrator, people) : ids;
    }

    private Map<PersonId, UUID> meet(Actor.Integrator integrator, List<PersonId> people) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(MEET)) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "uuid", people.stream().map(PersonId::value).toArray()));
            statement.setString(2, integrator.clientId());
            statement.setString(3, integrator.clientId());
            return ids(statement);
        } catch (SQLException e) {
            throw new VaultUnavailable(e);
        }
    }

    private static Map<PersonId, UUID> ids(PreparedStatement statement) throws SQLException {
        Map<PersonId, UUID> ids = new HashMap<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                ids.put(new PersonId(rows.getObject(1, UUID.class)), rows.getObject(2, UUID.class));
            }
        }
        return ids;
    }
}
