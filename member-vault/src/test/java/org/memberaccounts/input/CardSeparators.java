package org.memberaccounts.input;

import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Writes a card's or an account's number in groups, with what people and pages put between them. */
final class CardSeparators {
    private static final List<String> SEPARATORS = List.of(
            "",
            "",
            "",
            " ",
            " ",
            "-",
            "-",
            ".",
            "/",
            "\n",
            "\u00A0",
            "&nbsp;",
            "&#8203;",
            "&#x200b;",
            "&#x2d;",
            "&#45;",
            "&ensp;",
            "&thinsp;",
            "&zwnj;",
            "&#160;",
            "&shy;",
            "\u200B",
            "\u200D",
            "\u2060",
            "\uFEFF",
            "\u2009",
            "\u2013",
            "\u2011",
            "  ",
            " - ",
            "_",
            "·",
            "\t");

    private CardSeparators() {}

    static String any(String digits, RandomGenerator random) {
        String separator = SEPARATORS.get(random.nextInt(SEPARATORS.size()));
        String script = DigitDisguise.any(digits, random);
        if (random.nextInt(12) == 0 && separator.length() == 1 && !separator.equals("\n")) {
            return grouped(script, 1, separator);
        }
        if (separator.equals("\n") && random.nextBoolean()) {
            return grouped(script, random.nextInt(6, 13), "\n");
        }
        return grouped(script, 4, separator);
    }

    static String ofAccount(String account, RandomGenerator random) {
        String separator = SEPARATORS.get(random.nextInt(SEPARATORS.size()));
        String cased = random.nextInt(4) == 0 ? account.toLowerCase(Locale.ROOT) : account;
        return grouped(cased, 4, separator.equals("\t") ? " " : separator);
    }

    /** Puts a separator after every so many signs; a line's end only once, in the middle of the groups. */
    private static String grouped(String signs, int size, String separator) {
        int[] points = signs.codePoints().toArray();
        var text = new StringBuilder();
        boolean broken = false;
        for (int i = 0; i < points.length; i++) {
            if (i > 0 && i % size == 0 && !(separator.equals("\n") && broken)) {
                boolean here = !separator.equals("\n") || i * 2 >= points.length || size > 4;
                text.append(here ? separator : " ");
                broken = broken || here;
            } else if (i > 0 && i % size == 0 && size == 4) {
                text.append(' ');
            }
            text.appendCodePoint(points[i]);
        }
        return text.toString();
    }
}
