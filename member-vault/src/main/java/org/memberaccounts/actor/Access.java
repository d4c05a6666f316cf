package org.memberaccounts.actor;

import java.util.Objects;
import org.memberaccounts.audit.log.Channel;
import org.memberaccounts.audit.log.Detail;

/** Who asks for something, and how it came in. */
public record Access(Actor actor, Via via) {
    public Access {
        Objects.requireNonNull(actor);
        Objects.requireNonNull(via);
    }

    /** A job, by the name that it has in the log. */
    public static Access job(String name) {
        return new Access(new Actor.Job(name), new Via(name, Channel.JOB, Detail.NONE));
    }
}
