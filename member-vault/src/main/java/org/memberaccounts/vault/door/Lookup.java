package org.memberaccounts.vault.door;

import java.util.Objects;
import org.memberaccounts.actor.Access;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.vault.store.Vault;

/**
 * A search for a person by one exact value.
 *
 * @param attribute one of {@link Vault#INDEXED}
 * @param value the value as it was normalised on its way in; never printed
 */
public record Lookup(Access by, AttributeId attribute, String value) {
    public Lookup {
        Objects.requireNonNull(by);
        Objects.requireNonNull(value);
        if (!Vault.INDEXED.contains(attribute)) {
            throw new IllegalArgumentException("People can't be found by " + attribute + ".");
        }
    }

    @Override
    public String toString() {
        return "Lookup[" + attribute + ", hidden]";
    }
}
