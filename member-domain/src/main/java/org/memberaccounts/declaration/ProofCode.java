package org.memberaccounts.declaration;

import java.util.Optional;
import java.util.regex.Pattern;
import org.memberaccounts.input.ScreenedText;
import org.memberaccounts.text.Plain;

/** The code that proves an account: eight digits. With the few tries that there are nobody guesses it. */
public record ProofCode(String digits) {
    static final int LENGTH = 8;

    /** The most letters of a code as typed, with what stands between its digits. */
    public static final int LONGEST_TYPED = 30;

    private static final Pattern FORM = Pattern.compile("[0-9]{" + LENGTH + "}");

    public ProofCode {
        if (!FORM.matcher(digits).matches()) {
            throw new IllegalArgumentException("not a code");
        }
    }

    /** Reads a code as typed, with spaces and hyphens left out; empty if it is none. */
    public static Optional<ProofCode> read(ScreenedText typed) {
        return Optional.of(Plain.of(typed.value()).replaceAll("[\\s-]", ""))
                .filter(digits -> FORM.matcher(digits).matches())
                .map(ProofCode::new);
    }

    /** Returns the code as it is shown, in two groups. */
    String shown() {
        return digits.substring(0, LENGTH / 2) + " " + digits.substring(LENGTH / 2);
    }

    /** Never shows the code. */
    @Override
    public String toString() {
        return "ProofCode[redacted]";
    }
}
