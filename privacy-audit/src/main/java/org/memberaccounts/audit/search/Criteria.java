package org.memberaccounts.audit.search;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.memberaccounts.audit.log.ActorRef;
import org.memberaccounts.audit.log.Outcome;

/**
 * The criteria of a search; an absent one doesn't matter.
 *
 * @param actorKind the kind of actor
 * @param actor the actor's id
 * @param ref the id of the thing that entries belong to, such as a case
 * @param from the first moment
 * @param to the first moment that is too late
 */
public record Criteria(
        Optional<UUID> subject,
        Optional<ActorRef.Kind> actorKind,
        Optional<String> actor,
        Optional<String> purpose,
        Optional<String> action,
        Optional<Outcome> outcome,
        Optional<String> ref,
        Optional<Instant> from,
        Optional<Instant> to) {
    private static final Pattern WORD = Pattern.compile("[\\x21-\\x7E]{1,100}");
    /** The names that clients of Keycloak can have: nearly any. */
    private static final Pattern ACTOR = Pattern.compile("\\P{Cntrl}{1,255}");

    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    /** @throws IllegalArgumentException for criteria that no entry can meet */
    public Criteria {
        if (actor.filter(id -> !ACTOR.matcher(id).matches()).isPresent()) {
            throw new IllegalArgumentException("No actor has such an id.");
        }
        if (Stream.of(purpose, action, ref)
                .flatMap(Optional::stream)
                .anyMatch(word -> !WORD.matcher(word).matches())) {
            throw new IllegalArgumentException("The log has words of visible ASCII only, of 100 letters at most.");
        }
        if (Stream.of(from, to)
                .flatMap(Optional::stream)
                .anyMatch(time -> time.isBefore(EARLIEST) || time.isAfter(LATEST))) {
            throw new IllegalArgumentException("The log has no such time.");
        }
    }

    /** The criteria that every entry meets. */
    public static final Criteria ANY = new Criteria(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** Returns criteria for everything about one person. */
    public static Criteria about(UUID subject) {
        return ANY.onlyAbout(subject);
    }

    /** Returns these criteria, about this person and nobody else. */
    Criteria onlyAbout(UUID person) {
        return new Criteria(Optional.of(person), actorKind, actor, purpose, action, outcome, ref, from, to);
    }
}
