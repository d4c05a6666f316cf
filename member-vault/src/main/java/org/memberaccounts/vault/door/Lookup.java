package org.memberaccounts.vault.door;

import java.util.Objects;
import org.memberaccounts.actor.Access;
import org.memberaccounts.input.CheckedValue;
import org.memberaccounts.vault.store.Vault;

/**
 * A search for a person by one exact value.
 *
 * @param value of one of {@link Vault#INDEXED}
 */
public record Lookup(Access by, CheckedValue value) {
    public Lookup {
        Objects.requireNonNull(by);
        if (!Vault.INDEXED.contains(value.attribute())) {
            throw new IllegalArgumentException("People can't be found by " + value.attribute() + ".");
        }
    }
}
