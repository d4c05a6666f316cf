package org.memberaccounts.audit.search;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.audit.log.Actor;
import org.memberaccounts.audit.log.Outcome;

/**
 * What to look for; what is left out doesn't matter.
 *
 * @param actorKind what kind of actor
 * @param actor the actor's id
 * @param from the first moment
 * @param to the first moment that is too late
 */
public record Criteria(Optional<UUID> subject, Optional<Actor.Kind> actorKind, Optional<String> actor, Optional<String> purpose, Optional<String> action, Optional<Outcome> outcome,
        Optional<UUID> caseId, Optional<Instant> from, Optional<Instant> to) {
    /** Everything. */
    public static final Criteria ANY = new Criteria(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Everything about one person. */
    public static Criteria about(UUID subject) {
        return new Criteria(Optional.of(subject), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same about this person and nobody else. */
    Criteria onlyAbout(UUID person) {
        return new Criteria(Optional.of(person), actorKind, actor, purpose, action, outcome, caseId, from, to);
    }
}
