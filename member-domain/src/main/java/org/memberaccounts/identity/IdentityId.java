package org.memberaccounts.identity;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The id of a Keycloak user, its {@code sub}: a UUID as a rule, and any text where the user was imported or is in
 * another directory ({@code f:…:…}), with a name in it then. Never written beside a pseudonym of the log, which it
 * would undo.
 *
 * @param value 1 to 255 characters (OpenID Connect Core 2), none of them a control character
 */
public record IdentityId(String value) {
    private static final Pattern FORM =
            Pattern.compile("(?!\\.{1,2}$)\\P{Cntrl}{1,255}", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    public IdentityId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("An id at Keycloak has 1 to 255 characters.");
        }
    }

    /** Reads an id; empty where the text can't be one. */
    static Optional<IdentityId> parse(String text) {
        return Optional.ofNullable(text).filter(FORM.asMatchPredicate()).map(IdentityId::new);
    }

    /**
     * Returns the id as the log takes it: a UUID itself; of any other, which may have a name in it, a UUID made from
     * its hash (RFC 9562 version 3).
     */
    String reference() {
        return UUID_FORM.matcher(value).matches()
                ? value
                : UUID.nameUUIDFromBytes(value.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** Hides the id, which may have a name in it. */
    @Override
    public String toString() {
        return "IdentityId[hidden]";
    }
}
