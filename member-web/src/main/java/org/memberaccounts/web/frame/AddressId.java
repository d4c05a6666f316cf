package org.memberaccounts.web.frame;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** An id as addresses and forms name it. */
public final class AddressId {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private AddressId() {}

    /** The id; empty for a text that is none, which belongs to nothing and nobody. */
    public static Optional<UUID> read(String text) {
        return Optional.ofNullable(text).filter(FORM.asMatchPredicate()).map(UUID::fromString);
    }
}
