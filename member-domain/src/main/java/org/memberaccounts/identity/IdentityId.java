package org.memberaccounts.identity;

import java.util.Objects;
import java.util.UUID;

/**
 * The id of a Keycloak user, its {@code sub}. Never written beside a subject of the log: it would undo the pseudonym.
 */
public record IdentityId(UUID value) {
    public IdentityId {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
