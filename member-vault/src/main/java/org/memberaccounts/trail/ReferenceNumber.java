package org.memberaccounts.trail;

import java.util.Optional;
import java.util.regex.Pattern;
import org.memberaccounts.text.Plain;

/** The number that people call a case or a request by, such as 2026-0041, or a text that could be one. */
public record ReferenceNumber(String value) {
    private static final Pattern FORM = Pattern.compile("[!-~]{1,20}");

    public ReferenceNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a number of a case or a request");
        }
    }

    /** Reads a number as somebody copied or typed it, with spaces left out; empty when nothing can have it. */
    public static Optional<ReferenceNumber> read(String typed) {
        return Optional.of(Plain.of(typed).replace(" ", ""))
                .filter(FORM.asMatchPredicate())
                .map(ReferenceNumber::new);
    }
}
