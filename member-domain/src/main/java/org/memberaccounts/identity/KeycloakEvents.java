package org.memberaccounts.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.memberaccounts.jobs.OneByOne;
import org.memberaccounts.person.PersonId;

/**
 * Keycloak's books of events, read page by page, oldest first. Polls overlap by some minutes, since an event may become
 * visible after a younger one; the id tells which were processed already. Times are Keycloak's own: its clock is
 * compared with no other.
 */
@ApplicationScoped
class KeycloakEvents {
    private static final int PAGE = 100;
    private static final Duration OVERLAP = Duration.ofMinutes(5);
    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final KeycloakAdmin keycloak;
    private final EntityManager entityManager;
    private final SignIns signIns;
    private final Event<KeycloakAdministered> administered;

    @Inject
    KeycloakEvents(
            KeycloakAdmin keycloak,
            EntityManager entityManager,
            SignIns signIns,
            Event<KeycloakAdministered> administered) {
        this.keycloak = keycloak;
        this.entityManager = entityManager;
        this.signIns = signIns;
        this.administered = administered;
    }

    /**
     * A page of events.
     *
     * @param unread how many more there are that can't be read
     */
    record Page(List<KeycloakEvent> events, int unread, boolean last) {}

    /** Returns the time from which to read on; empty for the beginning. */
    @Transactional
    Optional<Instant> since(KeycloakEvent.Kind kind) {
        return newest(kind).map(at -> at.minus(OVERLAP));
    }

    Page page(KeycloakEvent.Kind kind, Optional<Instant> since, int number) {
        String book = switch (kind) {
            case ADMIN -> "/admin-events?";
            case USER ->
                "/events?"
                        + KeycloakEvent.ABOUT_EMAIL.stream()
                                .sorted()
                                .map(type -> "type=" + type + "&")
                                .collect(Collectors.joining());
        };
        String path = book + "direction=asc&first=" + number * PAGE + "&max=" + PAGE
                + since.map(from -> "&dateFrom=" + from.toEpochMilli()).orElse("");
        Function<JsonObject, KeycloakEvent> reader =
                kind == KeycloakEvent.Kind.ADMIN ? KeycloakEvent::ofAdmin : KeycloakEvent::ofUser;
        List<JsonObject> all =
                keycloak.get(path).expectSuccess().json().asJsonArray().getValuesAs(JsonObject.class);
        List<KeycloakEvent> events = all.stream()
                .flatMap(event -> OneByOne.read(event, reader).stream())
                .toList();
        return new Page(events, all.size() - events.size(), all.size() < PAGE);
    }

    /** Returns those events that were not processed yet. */
    @Transactional
    List<KeycloakEvent> unseen(List<KeycloakEvent> events) {
        if (events.isEmpty()) {
            return List.of();
        }
        Set<String> seen = Set.copyOf(entityManager
                .createQuery("select e.id from SeenEvent e where e.id in :ids", String.class)
                .setParameter("ids", events.stream().map(KeycloakEvent::id).toList())
                .getResultList());
        return events.stream().filter(event -> !seen.contains(event.id())).toList();
    }

    /**
     * Processes an event: marks it as seen and records what it means, in one transaction.
     *
     * @param self the id of our own user at Keycloak
     */
    @Transactional
    void take(KeycloakEvent event, String self) {
        if (entityManager.find(SeenEvent.class, event.id()) != null) {
            return;
        }
        entityManager.persist(new SeenEvent(event));
        if (event.kind() == KeycloakEvent.Kind.ADMIN) {
            administered.fire(new KeycloakAdministered(
                    event.action(),
                    event.resource(),
                    Optional.of(event.by()).filter(by -> !by.equals(self)),
                    about(event),
                    event.at(),
                    event.failed()));
        }
    }

    /**
     * Finds the person whom an event is about; empty where an administrator changes their own account, since their id
     * at Keycloak must not stand beside their pseudonym.
     */
    private Optional<PersonId> about(KeycloakEvent event) {
        return event.user().filter(user -> !user.reference().equals(event.by())).flatMap(signIns::person);
    }

    /** Marks these events as seen without telling anybody. */
    @Transactional
    void passOver(List<KeycloakEvent> unseen) {
        unseen.forEach(event -> entityManager.persist(new SeenEvent(event)));
    }

    /** Forgets ids that no poll can meet again. */
    @Transactional
    void forgetOld(KeycloakEvent.Kind kind) {
        newest(kind)
                .ifPresent(newest -> entityManager
                        .createQuery("delete from SeenEvent e where e.kind = :kind and e.at < :before")
                        .setParameter("kind", kind.code())
                        .setParameter("before", newest.minus(REMEMBERED))
                        .executeUpdate());
    }

    private Optional<Instant> newest(KeycloakEvent.Kind kind) {
        return Optional.ofNullable(entityManager
                .createQuery("select max(e.at) from SeenEvent e where e.kind = :kind", Instant.class)
                .setParameter("kind", kind.code())
                .getSingleResult());
    }
}
