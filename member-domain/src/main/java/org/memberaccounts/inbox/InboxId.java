package org.memberaccounts.inbox;

import java.util.Objects;
import java.util.UUID;

/** The id of an entry of somebody's inbox. Ids begin with their time. */
public record InboxId(UUID value) {
    public InboxId {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
