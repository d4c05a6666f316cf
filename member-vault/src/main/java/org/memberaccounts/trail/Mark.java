package org.memberaccounts.trail;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memberaccounts.text.Plain;

/**
 * A short mark for a person, the beginning of their pseudonym: staff tell people apart by it and know nobody.
 *
 * @param digits six, in small letters
 */
public record Mark(String digits) {
    private static final String SIGN = "m·";
    private static final Pattern FORM = Pattern.compile("(?:" + SIGN + ")?([0-9a-f]{6})");
    private static final int LENGTH = 6;

    public Mark {
        if (!FORM.matcher(digits).matches() || digits.length() != LENGTH) {
            throw new IllegalArgumentException("A mark has six digits.");
        }
    }

    /** Returns the mark of a pseudonym. */
    public static Mark of(UUID subject) {
        return new Mark(subject.toString().substring(0, LENGTH));
    }

    /** Reads a mark as somebody copied or typed it. */
    public static Optional<Mark> read(String text) {
        Matcher mark = FORM.matcher(Plain.of(text).toLowerCase(Locale.ROOT));
        return mark.matches() ? Optional.of(new Mark(mark.group(1))) : Optional.empty();
    }

    /** Returns the first pseudonym that can have it. */
    UUID first() {
        return filled('0');
    }

    /** Returns the last pseudonym that can have it. */
    UUID last() {
        return filled('f');
    }

    private UUID filled(char digit) {
        String all = digits + String.valueOf(digit).repeat(32 - LENGTH);
        return UUID.fromString(all.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
    }

    @Override
    public String toString() {
        return SIGN + digits;
    }
}
