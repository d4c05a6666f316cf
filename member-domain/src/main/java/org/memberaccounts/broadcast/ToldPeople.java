package org.memberaccounts.broadcast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.memberaccounts.paging.Page;
import org.memberaccounts.person.PersonId;

/** The rows of all people on all channels. */
@ApplicationScoped
class ToldPeople {
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final String ON_LANE = " from Told t where t.broadcast = :broadcast and t.channel = :channel";

    /** The people of one channel in one state, in numbers, and those of them who are accounted for. */
    record Tally(String channel, String state, String failure, long people, long accounted) {}

    private final EntityManager entityManager;

    @Inject
    ToldPeople(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void add(Told told) {
        entityManager.persist(told);
    }

    /** Finds the last person who has a row, in the order of their ids. */
    Optional<PersonId> last(UUID broadcast, BroadcastChannel channel) {
        return onLane("select t.person" + ON_LANE + " order by t.person desc", UUID.class, broadcast, channel)
                .setMaxResults(1)
                .getResultStream()
                .map(PersonId::new)
                .findFirst();
    }

    /** Returns those of these people who have a row. */
    Set<PersonId> among(UUID broadcast, BroadcastChannel channel, Collection<PersonId> people) {
        return onLane("select t.person" + ON_LANE + " and t.person in :people", UUID.class, broadcast, channel)
                .setParameter("people", people.stream().map(PersonId::value).toList())
                .getResultStream()
                .map(PersonId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Lists some of those who were told, in the order of their ids. */
    List<PersonId> reached(UUID broadcast, BroadcastChannel channel, Optional<PersonId> after, int limit) {
        return onLane(
                        "select t.person" + ON_LANE
                                + " and t.state = 'handed-over' and t.person > :after order by t.person",
                        UUID.class,
                        broadcast,
                        channel)
                .setParameter("after", after.map(PersonId::value).orElse(BEFORE_ALL))
                .setMaxResults(limit)
                .getResultStream()
                .map(PersonId::new)
                .toList();
    }

    /** Counts the people who were told on some channel. */
    long countReached(UUID broadcast) {
        return entityManager
                .createQuery(
                        "select count(distinct t.person) from Told t where t.broadcast = :broadcast and t.state ="
                                + " 'handed-over'",
                        Long.class)
                .setParameter("broadcast", broadcast)
                .getSingleResult();
    }

    /** Finds some who still wait. */
    List<Told> waiting(UUID broadcast, BroadcastChannel channel, int limit) {
        return onLane("select t" + ON_LANE + " and t.state = 'waiting'", Told.class, broadcast, channel)
                .setMaxResults(limit)
                .getResultList();
    }

    boolean isUnaccounted(UUID broadcast, BroadcastChannel channel) {
        return !onLane(
                        "select t" + ON_LANE + " and t.state = 'given-up' and t.account is null",
                        Told.class,
                        broadcast,
                        channel)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Finds the notice that a person has in their inbox. */
    Optional<UUID> inInbox(PersonId person, UUID broadcast) {
        return Optional.ofNullable(entityManager.find(
                        Told.class, new Told.Key(person.value(), broadcast, BroadcastChannel.INBOX.code())))
                .flatMap(Told::notice);
    }

    /** Ends somebody's waiting; the same once more, or about a notice of somebody else's, changes nothing. */
    void settle(PersonId person, UUID notice, BroadcastChannel channel, Optional<String> failure) {
        entityManager
                .createQuery("update Told t set t.state = :state, t.failure = :failure where t.person = :person and"
                        + " t.notice = :notice and t.channel = :channel and t.state = 'waiting'")
                .setParameter("state", (failure.isPresent() ? ToldState.GIVEN_UP : ToldState.HANDED_OVER).code())
                .setParameter("failure", failure.orElse(null))
                .setParameter("person", person.value())
                .setParameter("notice", notice)
                .setParameter("channel", channel.code())
                .executeUpdate();
    }

    /** Counts somebody to whom it may go twice, if what they get is of a notice to everybody. */
    void countLost(PersonId person, UUID notice, BroadcastChannel channel) {
        entityManager
                .createNativeQuery("update member.broadcast_channel lane set lost_words = lost_words + 1"
                        + " from member.broadcast_told told where told.person_id = ?1 and told.notice_id = ?2"
                        + " and told.channel = ?3 and lane.broadcast = told.broadcast and lane.channel = told.channel")
                .setParameter(1, person.value())
                .setParameter(2, notice)
                .setParameter(3, channel.code())
                .executeUpdate();
    }

    /** Accounts for everybody who was given up on a channel up to a place. */
    void account(UUID account, UUID broadcast, BroadcastChannel channel, long upTo) {
        entityManager
                .createQuery("update Told t set t.account = :account where t.broadcast = :broadcast and t.channel ="
                        + " :channel and t.state = 'given-up' and t.account is null and t.place <= :upTo")
                .setParameter("account", account)
                .setParameter("broadcast", broadcast)
                .setParameter("channel", channel.code())
                .setParameter("upTo", upTo)
                .executeUpdate();
    }

    /** Counts those whom nobody has accounted for, up to the last place there is, or to the one given. */
    Unaccounted unaccounted(UUID broadcast, BroadcastChannel channel, long upTo) {
        Object[] found = onLane(
                        "select count(*), max(t.place)" + ON_LANE
                                + " and t.state = 'given-up' and t.account is null and t.place <= :upTo",
                        Object[].class,
                        broadcast,
                        channel)
                .setParameter("upTo", upTo)
                .getSingleResult();
        return new Unaccounted((Long) found[0], found[1] == null ? 0 : (Long) found[1]);
    }

    /** Returns a page of those who were given up on a channel, in the order in which they were. */
    Page<Told, Long> givenUp(UUID broadcast, BroadcastChannel channel, Optional<Long> after) {
        return Page.of(
                onLane(
                                "select t" + ON_LANE
                                        + " and t.state = 'given-up' and t.place > :after order by t.place",
                                Told.class,
                                broadcast,
                                channel)
                        .setParameter("after", after.orElse(0L))
                        .setMaxResults(Page.LOOKED_FOR)
                        .getResultList(),
                Told::place);
    }

    List<Tally> tally(UUID broadcast) {
        return entityManager
                .createQuery(
                        "select t.channel, t.state, t.failure, count(*), count(t.account) from Told t where t.broadcast"
                                + " = :broadcast group by t.channel, t.state, t.failure",
                        Object[].class)
                .setParameter("broadcast", broadcast)
                .getResultStream()
                .map(row -> new Tally((String) row[0], (String) row[1], (String) row[2], (Long) row[3], (Long) row[4]))
                .toList();
    }

    int forget(PersonId person) {
        return entityManager
                .createQuery("delete from Told t where t.person = :person")
                .setParameter("person", person.value())
                .executeUpdate();
    }

    private <T> TypedQuery<T> onLane(String query, Class<T> type, UUID broadcast, BroadcastChannel channel) {
        return entityManager
                .createQuery(query, type)
                .setParameter("broadcast", broadcast)
                .setParameter("channel", channel.code());
    }
}
