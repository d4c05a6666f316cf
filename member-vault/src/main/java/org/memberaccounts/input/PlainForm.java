package org.memberaccounts.input;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.memberaccounts.text.Unseen;

/**
 * Brings a text into the form that a reader's eye takes it for, so that a pattern need be written only once: full-
 * width and mathematical letters and digits become plain ones (NFKC), digits of every script become 0 to 9, invisible
 * characters and marks on letters go. UUIDs and digests, whose digits mean nothing, become a word. Used for checks
 * only, never kept.
 */
final class PlainForm {
    private static final Pattern MACHINE_MADE = Pattern.compile(
            "(?<![0-9A-Za-z])(?:[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}" // UUID
                    + "|(?=[0-9]*+[A-Fa-f])[0-9A-Fa-f]{32,})(?![0-9A-Za-z])"); // digest

    private PlainForm() {}

    static String of(String text) {
        var plain = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(PlainForm::isSeen)
                .map(PlainForm::digit)
                .forEach(plain::appendCodePoint);
        return MACHINE_MADE.matcher(plain).replaceAll("identifier0");
    }

    private static boolean isSeen(int c) {
        int type = Character.getType(c);
        return type != Character.FORMAT
                && type != Character.NON_SPACING_MARK
                && type != Character.ENCLOSING_MARK
                && !Unseen.is(c);
    }

    private static int digit(int c) {
        return Character.isDigit(c) ? '0' + Character.digit(c, 10) : c;
    }
}
