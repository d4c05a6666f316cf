package org.memberaccounts.input;

import java.util.regex.Pattern;

/** The kind of thing that stands between two groups of digits and may belong to one number with them. */
enum Gap {
    /**
     * A few spaces, dashes, points, strokes, brackets. No comma or colon, which separate numbers: {@link MarkedGroups}
     * looks at those.
     */
    SIGNS,
    LINE_END,
    /** The word or two that may stand between groups of exactly four digits: "4000 0000 and then 0000 0000". */
    WORDS,
    /** The end of a number. */
    END;

    private static final int LONGEST = 24;

    private static final String SIGN = "[\\p{Zs}\\t\\p{Pd}\\p{Ps}\\p{Pe}\\p{Pi}\\p{Pf}._/\\\\|'\"~#\u00B7\u2022*]";

    private static final Pattern OF_SIGNS = Pattern.compile(SIGN + "{1,5}");
    private static final Pattern OF_LINE_END =
            Pattern.compile("(?:" + SIGN + "|>){0,4}[\\n\u2028\u2029]{1,2}(?:" + SIGN + "|>){0,4}");
    private static final Pattern OF_WORDS = Pattern.compile(
            "[\\p{L}\\p{Zs}\\p{Pd}]+"
                    // with other signs only where the words say that a number goes on
                    + "|(?=.*(?:\\b(?:then|next|last|first|follow\\p{L}*|final\\p{L}*|last\\p{L}*|four|group|ends?|"
                    + "ending|pause|and)\\b"
                    + "|接着|然后|最后|中间|后面|后四|第.组|再|末|和)).+",
            Pattern.CASE_INSENSITIVE);

    static Gap of(String between) {
        if (between.length() > LONGEST) {
            return END;
        }
        if (OF_SIGNS.matcher(between).matches()) {
            return SIGNS;
        }
        if (OF_LINE_END.matcher(between).matches()) {
            return LINE_END;
        }
        return OF_WORDS.matcher(between).matches() ? WORDS : END;
    }
}
