package org.memberaccounts.vault;

import java.util.Objects;
import org.memberaccounts.audit.log.Channel;
import org.memberaccounts.audit.log.Detail;

/** Who asks for something, and how it came in. */
public record Requester(Reader reader, Via via) {
    public Requester {
        Objects.requireNonNull(reader);
        Objects.requireNonNull(via);
    }

    /** A job, by the name that it has in the log. */
    public static Requester job(String name) {
        return new Requester(new Reader.Job(name), new Via(name, Channel.JOB, Detail.NONE));
    }
}
