package org.memberaccounts.organisation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.memberaccounts.wording.Languages;

/**
 * A part of a file of the organisation pack, read strictly: what is missing, of the wrong type, or not known is a
 * {@link PackError} that names the place. Call {@link #done} when all keys were read, so that a mistyped one doesn't
 * pass in silence.
 */
public final class Section {
    private final String place;
    private final Map<?, ?> keys;
    private final List<Locale> languages;
    private final Set<String> read = new HashSet<>();

    /** @param languages those that every text has */
    Section(String place, Map<?, ?> keys, List<Locale> languages) {
        this.place = place;
        this.keys = keys;
        this.languages = languages;
    }

    public String text(String key) {
        return optionalText(key).orElseThrow(() -> error(key, "is missing. Give it a text"));
    }

    public Optional<String> optionalText(String key) {
        return value(key).map(value -> {
            if (value instanceof String text && !text.isBlank()) {
                return text.strip();
            }
            throw error(key, "must be a text; put it in quotes if it looks like a number");
        });
    }

    public int number(String key) {
        return optionalNumber(key).orElseThrow(() -> error(key, "is missing. Give it a whole number"));
    }

    public Optional<Integer> optionalNumber(String key) {
        return value(key).map(value -> {
            if (value instanceof Integer number) {
                return number;
            }
            throw error(key, "must be a whole number");
        });
    }

    public boolean yes(String key) {
        return value(key)
                .map(value -> {
                    if (value instanceof Boolean yes) {
                        return yes;
                    }
                    throw error(key, "must be true or false");
                })
                .orElse(false);
    }

    public LocalDate date(String key) {
        return parsed(key, LocalDate::parse, "must be a date like 2026-11-01, in quotes");
    }

    /** Reads a text with this function. When the function throws, the given sentence becomes the mistake. */
    public <T> T parsed(String key, Function<String, T> parser, String otherwise) {
        try {
            return parser.apply(text(key));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw error(key, otherwise);
        }
    }

    /** Reads a text for each language of the organisation, by its tag. */
    public LocalizedText localized(String key) {
        return optionalLocalized(key)
                .orElseThrow(() -> error(
                        key,
                        "is missing. Give it a text for each of "
                                + languages.stream().map(Locale::toLanguageTag).collect(Collectors.joining(", "))));
    }

    public Optional<LocalizedText> optionalLocalized(String key) {
        return optionalSection(key).map(texts -> {
            LocalizedText localized =
                    LocalizedText.of(new Languages(languages), language -> texts.text(language.toLanguageTag()));
            texts.done("is no language of the organisation. Add it to languages in organisation.yaml, or take it out");
            return localized;
        });
    }

    /** Reads a list of languages by their tags (BCP 47), at least one. */
    Languages languages(String key) {
        try {
            return new Languages(texts(key).stream()
                    .map(tag -> new Locale.Builder().setLanguageTag(tag).build())
                    .toList());
        } catch (IllformedLocaleException | IllegalArgumentException e) {
            throw error(key, "must list at least one language by its tag, such as en or zh-CN");
        }
    }

    public Set<String> texts(String key) {
        Set<String> texts = new LinkedHashSet<>();
        for (Object item : list(key)) {
            if (!(item instanceof String text) || !texts.add(text)) {
                throw error(key, "must be a list of texts, each once");
            }
        }
        return texts;
    }

    public Section section(String key) {
        return optionalSection(key).orElseThrow(() -> error(key, "is missing. It has keys of its own"));
    }

    private Optional<Section> optionalSection(String key) {
        return value(key).map(value -> {
            if (value instanceof Map<?, ?> nested) {
                return new Section(place + ", " + key, nested, languages);
            }
            throw error(key, "must have keys of its own");
        });
    }

    /** Returns the parts of a list, each named by its id, or by its position where it has none. */
    public List<Section> sections(String key) {
        List<Section> sections = new ArrayList<>();
        for (Object item : list(key)) {
            if (!(item instanceof Map<?, ?> nested)) {
                throw error(key, "must be a list whose items have keys of their own");
            }
            Object name = Optional.<Object>ofNullable(nested.get("id")).orElse("number " + (sections.size() + 1));
            sections.add(new Section(place + ", " + key + " " + name, nested, languages));
        }
        return sections;
    }

    private List<?> list(String key) {
        return value(key)
                .<List<?>>map(value -> {
                    if (value instanceof List<?> list) {
                        return list;
                    }
                    throw error(key, "must be a list");
                })
                .orElse(List.of());
    }

    private Optional<Object> value(String key) {
        read.add(key);
        return Optional.ofNullable(keys.get(key));
    }

    /** Ends the reading: a key that was not read by now is a mistake. */
    public void done() {
        done("is not known here. Correct its name or take it out");
    }

    private void done(String otherwise) {
        for (Object key : keys.keySet()) {
            if (!read.contains(String.valueOf(key))) {
                throw error(String.valueOf(key), otherwise);
            }
        }
    }

    /** Returns an error about a key. */
    public PackError error(String key, String sentence) {
        return new PackError(place + ": \"" + key + "\" " + sentence + ".");
    }
}
