package org.memberaccounts.organisation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.memberaccounts.wording.Languages;

/** A text in every language of the organisation. */
public record LocalizedText(Map<Locale, String> texts) {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    public LocalizedText {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    /** Makes a text from what this function returns for each of the languages. */
    public static LocalizedText of(Languages languages, Function<Locale, String> text) {
        Map<Locale, String> texts = new LinkedHashMap<>();
        languages.all().forEach(language -> texts.put(language, text.apply(language)));
        return new LocalizedText(texts);
    }

    /** Returns the text with the one of each language changed. */
    public LocalizedText map(BiFunction<Locale, String, String> change) {
        Map<Locale, String> changed = new LinkedHashMap<>();
        texts.forEach((language, text) -> changed.put(language, change.apply(language, text)));
        return new LocalizedText(changed);
    }

    /** Tells whether both have the same words in each language; how much space is between them doesn't count. */
    public boolean readsLike(LocalizedText other) {
        return spacedOnce().equals(other.spacedOnce());
    }

    private LocalizedText spacedOnce() {
        return map((language, text) -> SPACE.matcher(text.strip()).replaceAll(" "));
    }

    /** Returns the text in this language, in the nearest one, or in the organisation's first. */
    public String in(Locale language) {
        Languages languages = new Languages(List.copyOf(texts.keySet()));
        return texts.get(languages.find(language).orElseGet(languages.all()::getFirst));
    }
}
