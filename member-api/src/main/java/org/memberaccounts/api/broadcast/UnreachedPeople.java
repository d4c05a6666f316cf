package org.memberaccounts.api.broadcast;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.memberaccounts.broadcast.Unreached;
import org.memberaccounts.paging.Page;

/** One page of the people who could not be told on a channel, in the order in which they were given up. */
public record UnreachedPeople(
        List<One> people,

        @Schema(description = "Send it as after for the next ones; absent on the last page")
        Long next) {
    /** Somebody who could not be told. */
    @Schema(name = "UnreachedPerson")
    public record One(
            @Schema(description = "Their pseudonym in the log")
            UUID subject,

            @Schema(description = "A code") String reason,

            boolean accounted) {}

    static UnreachedPeople of(Page<Unreached, Long> page) {
        return new UnreachedPeople(
                page.items().stream()
                        .map(one -> new One(one.subject().value(), one.reason(), one.accounted()))
                        .toList(),
                page.next().orElse(null));
    }
}
