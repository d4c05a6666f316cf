package org.memberaccounts.text;

import java.text.Normalizer;
import java.util.Set;

/**
 * The plain form of a number, a code or a date: full-width letters, digits and signs as the plain ones (NFKC), digits
 * of every script as 0 to 9, nothing around them (as on keycaps) and nothing that nobody sees. Whatever else was typed
 * stays, to be judged.
 */
public final class Plain {
    /** Characters that look like a dash and are none by their category: the minus signs and the hyphen bullet. */
    private static final Set<Integer> DASHES = Set.of(0x2212, 0x02D7, 0x2043);

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
                .filter(c -> Character.getType(c) != Character.ENCLOSING_MARK)
                .map(Plain::plain)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int plain(int c) {
        if (Character.isDigit(c)) {
            return '0' + Character.digit(c, 10);
        }
        return Character.getType(c) == Character.DASH_PUNCTUATION || DASHES.contains(c) ? '-' : c;
    }
}
