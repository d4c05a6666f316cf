package org.memberaccounts.input;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The English words with which people talk about a password instead of telling it: it is wrong, it expired. */
final class Talk {
    private static final Set<String> WORDS = WordLists.lines("talk.txt").stream()
            .flatMap(Pattern.compile("\\s+")::splitAsStream)
            .collect(Collectors.toUnmodifiableSet());

    /** The endings of participles and adjectives. */
    private static final Pattern ENDING =
            Pattern.compile("(?!.*fly$)[a-z']{2,}(?:ed|ing|en|ly|ive|able|ible|ful|less|ous"
                    + "|ary|ory|ent|ant|ial|ual|ic|ical|n't|'s|'ll|'re|ness|tion|ment|ity)");

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int WORDS_OF_A_PHRASE = 4;

    private Talk() {}

    /** Tells whether a few words are talk. Of a phrase made up as a secret one word may be of those, not two. */
    static boolean is(String words) {
        String[] each = BLANKS.split(words);
        long talk = Arrays.stream(each).filter(Talk::has).count();
        return talk > (each.length < WORDS_OF_A_PHRASE ? 0 : 1);
    }

    static boolean isListed(String word) {
        return WORDS.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean has(String word) {
        return isListed(word) || ENDING.matcher(word.toLowerCase(Locale.ROOT)).matches();
    }
}
