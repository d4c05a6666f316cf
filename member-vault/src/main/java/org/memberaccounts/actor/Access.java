package org.memberaccounts.actor;

import java.util.Objects;
import java.util.Optional;
import org.memberaccounts.audit.log.Channel;
import org.memberaccounts.audit.log.Detail;
import org.memberaccounts.person.PersonId;

/**
 * An actor at work, and the way the request came in.
 *
 * @param onBehalfOf the person in whose name a guardian acts; empty for everybody else
 */
public record Access(Actor actor, Optional<PersonId> onBehalfOf, Via via) {
    public Access {
        Objects.requireNonNull(actor);
        Objects.requireNonNull(via);
        if (actor instanceof Actor.Guardian != onBehalfOf.isPresent()) {
            throw new IllegalArgumentException("A guardian acts for somebody, and nobody else does.");
        }
    }

    /** In one's own name. */
    public Access(Actor actor, Via via) {
        this(actor, Optional.empty(), via);
    }

    /** A job, by the name that it has in the log. */
    public static Access job(String name) {
        return new Access(new Actor.Job(name), new Via(name, Channel.JOB, Detail.NONE));
    }

    /** The same request by somebody who has just become a person. */
    public Access became(PersonId person) {
        return new Access(new Actor.Member(person), via);
    }
}
