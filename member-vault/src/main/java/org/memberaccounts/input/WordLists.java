package org.memberaccounts.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of {@code words.txt}, by the names that stand for them in patterns: {@code {password}}. */
final class WordLists {
    private static final Pattern NAME = Pattern.compile("\\{([a-z][a-z-]+)}");
    private static final Map<String, String> WORDS = read();

    private WordLists() {}

    /** Returns a pattern with the words in place of their names; capitals don't matter, except where it says so. */
    static Pattern pattern(String named) {
        return Pattern.compile(expanded(named, WORDS), Pattern.CASE_INSENSITIVE);
    }

    /** Returns the lines of a file beside this class that are no remarks; an indented one goes on with the last. */
    static List<String> lines(String file) {
        try (InputStream in = WordLists.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\n    ", "")
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Reads the words; a name may be made of those before it, and gets more by every line that has it. */
    private static Map<String, String> read() {
        Map<String, String> words = new HashMap<>();
        for (String line : lines("words.txt")) {
            int equals = line.indexOf(" = ");
            String alternatives = expanded(line.substring(equals + 3), words);
            words.merge(line.substring(0, equals), alternatives, (one, more) -> one + "|" + more);
        }
        return Map.copyOf(words);
    }

    private static String expanded(String named, Map<String, String> words) {
        return NAME.matcher(named)
                .replaceAll(name -> Matcher.quoteReplacement("(?:" + alternatives(name, words) + ")"));
    }

    private static String alternatives(MatchResult name, Map<String, String> words) {
        String alternatives = words.get(name.group(1));
        if (alternatives == null) {
            throw new IllegalStateException("No words are named " + name.group(1));
        }
        return alternatives;
    }
}
