package org.memberaccounts.idempotency;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.memberaccounts.identity.IdentityId;
import org.memberaccounts.person.PersonId;

/**
 * A request to create something, with the key that its sender gave it. Holds what was typed: the attempt itself is
 * never stored, only HMACs of it.
 *
 * @param caller the sender; two callers may use the same key
 * @param onBehalfOf the person in whose name; for two people a guardian may use the same key
 * @param key 1 to 64 visible ASCII characters
 * @param operation what is to be done, such as method and path
 * @param body as it came, byte for byte
 */
public record Attempt(IdentityId caller, Optional<PersonId> onBehalfOf, String key, String operation, byte[] body) {
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,64}");

    public Attempt {
        Objects.requireNonNull(caller);
        Objects.requireNonNull(onBehalfOf);
        Objects.requireNonNull(operation);
        Objects.requireNonNull(body);
        if (!isWellFormed(key)) {
            throw new IllegalArgumentException("A key has 1 to 64 visible ASCII characters.");
        }
    }

    public static boolean isWellFormed(String key) {
        return key != null && KEY.matcher(key).matches();
    }

    @Override
    public String toString() {
        return "Attempt[" + operation + ", hidden]";
    }
}
