package org.memberaccounts.signup;

import java.util.Optional;
import java.util.regex.Pattern;

/** The secret in a link: 24 letters, digits, dashes and underscores, 144 random bits. */
public record LinkToken(String text) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{24}");

    public LinkToken {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a link's token");
        }
    }

    /** Reads what stands in an address; empty where it can't be one. */
    public static Optional<LinkToken> parse(String text) {
        return Optional.ofNullable(text).filter(FORM.asMatchPredicate()).map(LinkToken::new);
    }

    /** Hides the secret. */
    @Override
    public String toString() {
        return "LinkToken[hidden]";
    }
}
