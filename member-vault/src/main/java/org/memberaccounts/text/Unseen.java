package org.memberaccounts.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.UnicodeSet;
import java.util.function.IntPredicate;

/**
 * The characters of a text that nobody sees. Contacts programs, chats and web pages put them around what is copied, and
 * whoever pastes it can't know.
 */
public final class Unseen {
    /** The empty Braille pattern: a symbol by its category. */
    private static final int EMPTY_BRAILLE = 0x2800;

    /** Characters that turn the direction of what follows, break or join lines, or mark the order of bytes. */
    private static final UnicodeSet LEAVE_NO_TRACE =
            new UnicodeSet("[\\u00AD\\u200B\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB]").freeze();

    /** Marks of direction, which mean something between letters only. */
    private static final UnicodeSet MARKS = new UnicodeSet("[\\u061C\\u200E\\u200F]").freeze();

    private static final UnicodeSet JOINERS = new UnicodeSet("[\\u200C\\u200D]").freeze();

    /** Signs that join, after which a joiner says how the end of a word is written, as in Malayalam and Bengali. */
    private static final UnicodeSet VIRAMAS = new UnicodeSet("[:ccc=9:]").freeze();

    /** Letters of the scripts that need joiners, and emoji. */
    private static final UnicodeSet JOINED = new UnicodeSet("[[:L:][:M:][:So:][:Sk:]-[:scx=Latn:]-[:scx=Grek:]"
                    + "-[:scx=Cyrl:]-[:scx=Hani:]-[:scx=Hang:]-[:scx=Hira:]-[:scx=Kana:]]")
            .freeze();

    private Unseen() {}

    /**
     * Tells whether nobody sees a character, not even as a space: the default ignorable code points (Unicode Standard
     * section 5.21), and others that come in their company.
     */
    public static boolean is(int c) {
        return UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                || LEAVE_NO_TRACE.contains(c)
                || c == EMPTY_BRAILLE;
    }

    /** Tells whether there is nothing to see in a text. */
    public static boolean isAllOf(String text) {
        return text.codePoints().allMatch(c -> is(c) || isSpace(c));
    }

    /** Drops all of it from a number, a code or an address. */
    public static String drop(String typed) {
        return without(typed, Unseen::is);
    }

    /** Drops all of it from words of an address, but for the joiners that letters of some scripts need. */
    public static String dropFromWords(String typed) {
        return withoutIdleJoiners(without(typed, c -> is(c) && !JOINERS.contains(c)));
    }

    /** Drops it, and spaces, around a text. */
    public static String strip(String typed) {
        return strip(typed, c -> is(c) || isSpace(c));
    }

    /**
     * Drops from a name or a free text only what is no part of it: spaces around it, and characters that would turn or
     * break the line. Joiners within words, selectors of a character's shape and marks of direction between letters
     * stay.
     */
    public static String dropIdle(String typed) {
        String text = strip(without(typed, LEAVE_NO_TRACE::contains), c -> isSpace(c) || MARKS.contains(c));
        return withoutIdleJoiners(text);
    }

    private static String withoutIdleJoiners(String text) {
        int[] all = text.codePoints().toArray();
        var kept = new StringBuilder(text.length());
        for (int at = 0; at < all.length; at++) {
            boolean between =
                    at > 0 && at + 1 < all.length && JOINED.contains(all[at - 1]) && JOINED.contains(all[at + 1]);
            boolean afterVirama = at > 0 && VIRAMAS.contains(all[at - 1]);
            if (between || afterVirama || !JOINERS.contains(all[at])) {
                kept.appendCodePoint(all[at]);
            }
        }
        return kept.toString();
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static String without(String text, IntPredicate dropped) {
        return text.codePoints()
                .filter(dropped.negate())
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String strip(String text, IntPredicate dropped) {
        int from = 0;
        int to = text.length();
        while (from < to && dropped.test(text.codePointAt(from))) {
            from += Character.charCount(text.codePointAt(from));
        }
        while (to > from && dropped.test(text.codePointBefore(to))) {
            to -= Character.charCount(text.codePointBefore(to));
        }
        return text.substring(from, to);
    }
}
