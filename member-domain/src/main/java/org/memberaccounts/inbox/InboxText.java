package org.memberaccounts.inbox;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.memberaccounts.vault.store.OwnWords;

/**
 * The words of an entry, in the one language of its person.
 *
 * @param language the language of the words, which people may have changed since
 * @param title one line
 * @param text paragraphs with an empty line between them
 * @param page a page of ours, to see more or to act; its path and query
 */
public record InboxText(Locale language, String title, String text, Optional<String> page) {
    private static final String LINE = "\n";
    private static final Pattern PARAGRAPHS = Pattern.compile("\n\\s*\n");

    public InboxText {
        Objects.requireNonNull(text);
        if (title.contains(LINE) || page.filter(path -> !path.startsWith("/")).isPresent()) {
            throw new IllegalArgumentException("A title is one line, and a page is one of ours.");
        }
    }

    /** Reads what {@link #words} wrote. */
    static InboxText of(String words) {
        String[] parts = words.split(LINE, 4);
        return new InboxText(
                Locale.forLanguageTag(parts[0]),
                parts[1],
                parts[3],
                Optional.of(parts[2]).filter(Predicate.not(String::isEmpty)));
    }

    /** Returns it as it is sealed: language, title, the page or nothing, and the text, each from a new line on. */
    OwnWords words() {
        return new OwnWords(language.toLanguageTag() + LINE + title + LINE + page.orElse("") + LINE + text);
    }

    /** Returns the text paragraph by paragraph. */
    public String[] paragraphs() {
        return PARAGRAPHS.split(text.strip());
    }

    /** Hides the words. */
    @Override
    public String toString() {
        return "InboxText[redacted]";
    }
}
