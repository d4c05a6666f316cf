package org.memberaccounts.signup;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** The secret in a link: 24 letters, digits, dashes and underscores, 144 random bits. */
public record LinkToken(String text) {
    private static final int BYTES = 18;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{24}");

    public LinkToken {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a link's token");
        }
    }

    /** Makes one. It ends in a letter or digit: mail programs leave a dash at the end out of a link. */
    static LinkToken random(SecureRandom random) {
        byte[] secret = new byte[BYTES];
        String text;
        do {
            random.nextBytes(secret);
            text = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        } while (!Character.isLetterOrDigit(text.charAt(text.length() - 1)));
        return new LinkToken(text);
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
