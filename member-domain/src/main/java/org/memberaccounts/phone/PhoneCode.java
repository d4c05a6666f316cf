package org.memberaccounts.phone;

import java.util.Optional;
import java.util.regex.Pattern;
import org.memberaccounts.input.ScreenedText;
import org.memberaccounts.text.Plain;

/** The code that proves a number: six digits. With the few tries that there are nobody guesses it. */
public record PhoneCode(String digits) {
    /** The number of digits. */
    public static final int LENGTH = 6;

    /** The most letters of a code as typed, with what stands between its digits. */
    public static final int LONGEST_TYPED = 30;

    private static final Pattern FORM = Pattern.compile("[0-9]{" + LENGTH + "}");

    public PhoneCode {
        if (!FORM.matcher(digits).matches()) {
            throw new IllegalArgumentException("not a code");
        }
    }

    /** Reads a code as typed, with spaces and hyphens left out; empty if it is none. */
    public static Optional<PhoneCode> read(ScreenedText typed) {
        return read(typed.value());
    }

    /** Reads a code as another program sent it. */
    public static Optional<PhoneCode> read(String typed) {
        return Optional.of(Plain.of(typed).replaceAll("[\\s-]", ""))
                .filter(digits -> FORM.matcher(digits).matches())
                .map(PhoneCode::new);
    }

    /** Never shows the code. */
    @Override
    public String toString() {
        return "PhoneCode[redacted]";
    }
}
