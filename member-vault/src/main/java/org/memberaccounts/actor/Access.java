package org.memberaccounts.actor;

import java.util.Objects;
import java.util.Optional;
import org.memberaccounts.audit.log.Channel;
import org.memberaccounts.audit.log.Detail;
import org.memberaccounts.person.PersonId;

/**
 * An actor at work, and the way the request came in.
 *
 * @param onBehalfOf the person in whose name a guardian acts; empty for every other actor
 */
public record Access(Actor actor, Optional<PersonId> onBehalfOf, Via via) {
    public Access {
        Objects.requireNonNull(actor);
        Objects.requireNonNull(via);
        if (actor instanceof Actor.Guardian != onBehalfOf.isPresent()) {
            throw new IllegalArgumentException("A guardian acts for somebody, and nobody else does.");
        }
    }

    /** An access in the actor's own name. */
    public Access(Actor actor, Via via) {
        this(actor, Optional.empty(), via);
    }

    /** Returns the access of a job, by its name in the log. */
    public static Access job(String name) {
        return new Access(new Actor.Job(name), new Via(name, Channel.JOB, Detail.NONE));
    }

    /** Returns the same request, now made by this person, whose membership has just begun. */
    public Access became(PersonId person) {
        return new Access(new Actor.Member(person), via);
    }

    /**
     * Returns the same request by an actor of whom nothing is kept, not even the network address: who fetches a
     * certificate is no business of ours.
     */
    public Access asNobody() {
        return new Access(new Actor.Visitor(), new Via(via.client(), via.channel(), Detail.NONE));
    }
}
