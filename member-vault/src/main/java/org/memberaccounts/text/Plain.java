package org.memberaccounts.text;

import java.text.Normalizer;

/**
 * The plain form of a number, a code or a date: full-width letters, digits and signs as the plain ones (NFKC), digits
 * of every script as 0 to 9, nothing that nobody sees. Whatever else was typed stays, to be judged.
 */
public final class Plain {
    private static final int MINUS = 0x2212;

    /** The longest text that can be one of these. Normalising is slow on endless runs of combining marks. */
    private static final int LONGEST = 1_000;

    private Plain() {}

    /** Returns the plain form; a text too long for any of these comes back as it is. */
    public static String of(String typed) {
        if (typed.length() > LONGEST) {
            return typed;
        }
        return Unseen.strip(Unseen.drop(Normalizer.normalize(typed, Normalizer.Form.NFKC)))
                .codePoints()
                .map(Plain::plain)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int plain(int c) {
        if (Character.isDigit(c)) {
            return '0' + Character.digit(c, 10);
        }
        return Character.getType(c) == Character.DASH_PUNCTUATION || c == MINUS ? '-' : c;
    }
}
