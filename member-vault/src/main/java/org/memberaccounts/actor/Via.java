package org.memberaccounts.actor;

import java.util.Objects;
import org.memberaccounts.audit.log.Channel;
import org.memberaccounts.audit.log.Detail;

/**
 * The way a request came in, for the log.
 *
 * @param client the Keycloak client whose token or session it came with, or the name of a job
 * @param detail network address and user agent: the part of an event that can be dropped
 */
public record Via(String client, Channel channel, Detail detail) {
    public Via {
        Objects.requireNonNull(client);
        Objects.requireNonNull(channel);
        Objects.requireNonNull(detail);
    }
}
