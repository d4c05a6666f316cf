package org.memberaccounts.organisation;

import java.util.regex.Pattern;

/**
 * The id of an attribute: small letters, digits and dashes, at most 40. It stands in the log, so it must not be able to
 * hold a value.
 */
public record AttributeId(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*");
    private static final int LONGEST = 40;

    /**
     * The address with which a person signs in; Keycloak is its master. Every pack has it under this id, as it has
     * {@link #PHONE}: other systems look people up by these two, and their programs don't change with a pack.
     */
    public static final AttributeId EMAIL = new AttributeId("email");

    /** The phone number at which a person is called and by which people can be found. */
    public static final AttributeId PHONE = new AttributeId("phone");

    public AttributeId {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("An attribute's id has small letters, digits and dashes, at most 40.");
        }
    }

    public static boolean isWellFormed(String text) {
        return text != null && text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
