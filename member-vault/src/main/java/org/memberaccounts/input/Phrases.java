package org.memberaccounts.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The phrases in which people tell one kind of secret, read from a file of one phrase a line. A phrase is a pattern
 * made of {@link WordLists}. A heading in brackets names words: a text without any of them has none of the phrases
 * below it, which spares most texts most of the work.
 */
record Phrases(List<Section> sections) {
    /** The first part of a mail address, which may be {@code pin1234} or the like. */
    private static final Pattern MAILBOX = Pattern.compile("(?<![A-Za-z0-9._+-])[A-Za-z0-9._+-]{1,64}+@"
            + "(?=[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){0,5}\\.[A-Za-z]{2,24})");

    private record Section(List<String> words, List<Pattern> phrases) {
        boolean isIn(String small, String text) {
            return words.stream().anyMatch(small::contains) && phrases.stream().anyMatch(phrase -> tells(phrase, text));
        }
    }

    /** Reads the phrases of files beside this class. */
    static Phrases of(String... files) {
        List<Section> sections = new ArrayList<>();
        for (String line :
                Arrays.stream(files).map(WordLists::lines).flatMap(List::stream).toList()) {
            if (line.startsWith("[") && line.endsWith("]")) {
                sections.add(new Section(heading(line.substring(1, line.length() - 1)), new ArrayList<>()));
            } else {
                sections.getLast().phrases().add(WordLists.pattern(line));
            }
        }
        return new Phrases(List.copyOf(sections));
    }

    private static List<String> heading(String words) {
        return Pattern.compile(" ")
                .splitAsStream(words)
                .map(word -> word.replace('_', ' '))
                .toList();
    }

    /**
     * Tells whether a text in the form of {@link Undisguised} has one of these phrases; mail addresses tell nothing.
     */
    boolean in(String text) {
        String words = MAILBOX.matcher(text).replaceAll("name@");
        String small = words.toLowerCase(Locale.ROOT);
        return sections.stream().anyMatch(section -> section.isIn(small, words));
    }

    /** Tells whether a phrase is there. Where its value is plain words, they must be such as nobody talks with. */
    private static boolean tells(Pattern phrase, String text) {
        Set<String> plain = phrase.namedGroups().keySet();
        Matcher found = phrase.matcher(text);
        while (found.find()) {
            if (plain.stream().allMatch(kind -> isNoTalk(kind, found.group(kind)))) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether plain words may be a secret; pinyin has the endings of English words without their meaning. */
    private static boolean isNoTalk(String kind, String words) {
        return words == null || !(kind.equals("pinyin") ? Talk.isListed(words) : Talk.is(words));
    }
}
