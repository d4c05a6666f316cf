package org.memberaccounts.deletion;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.memberaccounts.text.Plain;

/**
 * A code that fetches a certificate: 20 letters and digits that can't be mistaken for each other, 100 bits, too many to
 * try.
 */
public record ClaimCode(String letters) {
    /** Crockford's base 32: without I, L, O and U. */
    static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    static final int LENGTH = 20;

    /** The most letters of a code as typed, with what stands between its groups. */
    public static final int LONGEST_TYPED = 60;

    private static final int GROUP = 5;
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

    public ClaimCode {
        if (!FORM.matcher(letters).matches()) {
            throw new IllegalArgumentException("not a claim code");
        }
    }

    /**
     * Reads a code as typed: small and full-width letters, spaces and the usual mistakes are forgiven; empty if it is
     * no code.
     */
    public static Optional<ClaimCode> read(String typed) {
        String letters = Plain.of(typed)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return FORM.matcher(letters).matches() ? Optional.of(new ClaimCode(letters)) : Optional.empty();
    }

    /** Returns the code as it is shown, in groups. */
    String shown() {
        return String.join("-", letters.split("(?<=\\G.{" + GROUP + "})"));
    }

    /** Never shows the code: whoever has it has the certificate. */
    @Override
    public String toString() {
        return "ClaimCode[redacted]";
    }
}
