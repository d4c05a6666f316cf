package org.memberaccounts.identity;

import java.util.Objects;
import java.util.UUID;

/** The id of a Keycloak user, its {@code sub}. Never written beside a pseudonym of the log, which it would undo. */
public record IdentityId(UUID value) {
    public IdentityId {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
