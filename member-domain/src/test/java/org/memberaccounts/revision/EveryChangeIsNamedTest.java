package org.memberaccounts.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.memberaccounts.organisation.PackError;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Whatever is changed in a version's folder is named, with another word before and after it, and nothing else is. The
 * first value of each kind in each file is changed in turn; what can't be read so is passed over.
 */
class EveryChangeIsNamedTest {
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);
    private static final List<String> TAGS = List.of("en", "zh-CN");

    /** What a value of a name can be besides what it is. */
    private static final Map<String, List<String>> OTHERS = Map.of(
            "basis", List.of("contract", "consent", "separate-consent", "legal-obligation"),
            "type", List.of("text", "choice", "date", "boolean"),
            "part", List.of("names-the-person", "is-called"),
            "needs", List.of("document", "approval"),
            "purpose", List.of("notices", "legal-duty"),
            "control", List.of("own-access", "consent-binds"),
            "retention", List.of("P1M", "P9Y", "P400D"),
            "dpv", List.of("https://w3id.org/dpv#Other"),
            "readers", List.of("support", "integrator", "system"),
            "attributes", List.of("region", "vehicle", "gender"));

    /** A place in a file: names of keys, and numbers in lists. */
    private record Place(List<Object> steps) {
        String shape() {
            return steps.stream()
                    .map(step -> step instanceof Integer ? "*" : step.toString())
                    .collect(Collectors.joining("."));
        }

        String name() {
            return steps.reversed().stream()
                    .filter(String.class::isInstance)
                    .map(String.class::cast)
                    .findFirst()
                    .orElseThrow();
        }

        boolean isWords() {
            return TAGS.contains(name());
        }

        Place with(Object step) {
            return new Place(Stream.concat(steps.stream(), Stream.of(step)).toList());
        }
    }

    @TempDir
    private Path folder;

    private TwoVersions versions;
    private Edition before;

    @BeforeEach
    void copy() throws IOException {
        versions = TwoVersions.in(folder);
        before = versions.edition(1);
    }

    @ParameterizedTest
    @CsvSource({"policy.yaml, 6", "purposes.yaml, 15", "attributes.yaml, 12", "case-kinds.yaml, 3", "requests.yaml, 1"})
    void whateverIsChangedIsNamed(String file, int atLeast) throws IOException {
        Path path = folder.resolve("policy/2").resolve(file);
        String right = Files.readString(path);
        List<String> wrong = new ArrayList<>();
        int read = 0;
        for (Place place : places(right)) {
            for (Object other : others(place, at(load(right), place))) {
                Files.writeString(path, changed(right, place, other));
                Optional<VersionDifference> difference = difference();
                read += difference.isPresent() ? 1 : 0;
                difference
                        .flatMap(one -> mistake(place, one))
                        .ifPresent(mistake -> wrong.add(place.shape() + " = " + other + ": " + mistake));
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(read >= atLeast, "only " + read + " could be read");
    }

    private Optional<VersionDifference> difference() {
        try {
            return Optional.of(VersionDifference.between(before, versions.edition(2)));
        } catch (PackError | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Finds what is wrong with what was named. */
    private Optional<String> mistake(Place place, VersionDifference difference) {
        int facts = difference.changes().size();
        int words = difference.texts().size() + difference.clauses().size();
        if (place.isWords() ? facts != 0 || words != 1 : facts + words < 1) {
            return Optional.of(facts + " facts, " + words + " words");
        }
        return LANGUAGES.stream()
                .flatMap(language -> versions.lines(difference, language).stream())
                .filter(line -> line.what().isBlank() || line.before().equals(line.after()))
                .map(ChangeLine::toString)
                .findFirst();
    }

    private static List<Place> places(String file) {
        Set<String> seen = new HashSet<>();
        List<Place> places = new ArrayList<>();
        walk(new Place(List.of()), load(file), (place, value) -> {
            if (seen.add(place.shape())) {
                places.add(place);
            }
        });
        return places;
    }

    private static void walk(Place place, Object value, BiConsumer<Place, Object> each) {
        switch (value) {
            case Map<?, ?> keys -> keys.forEach((key, one) -> walk(place.with(key), one, each));
            case List<?> list when list.stream().allMatch(String.class::isInstance) -> each.accept(place, list);
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    walk(place.with(i), list.get(i), each);
                }
            }
            default -> each.accept(place, value);
        }
    }

    private static List<?> others(Place place, Object value) {
        List<String> known = OTHERS.getOrDefault(place.name(), List.of());
        return switch (value) {
            case Integer number -> List.of(number + 1);
            case Boolean truth -> List.of(!truth);
            case List<?> list -> others(list, known);
            case String text when place.isWords() -> List.of(text + "!");
            case String text when place.name().equals("id") -> List.of(text + "-x");
            default -> known.stream().filter(one -> !one.equals(value)).toList();
        };
    }

    private static List<?> others(List<?> list, List<String> known) {
        return Stream.concat(
                        Stream.of(list.subList(1, list.size())),
                        known.stream()
                                .filter(one -> !list.contains(one))
                                .map(one -> Stream.concat(list.stream(), Stream.of(one))
                                        .toList()))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static String changed(String file, Place place, Object other) {
        Object root = load(file);
        Object parent =
                at(root, new Place(place.steps().subList(0, place.steps().size() - 1)));
        Object last = place.steps().getLast();
        if (parent instanceof Map<?, ?> keys) {
            ((Map<Object, Object>) keys).put(last, other);
        } else {
            ((List<Object>) parent).set((Integer) last, other);
        }
        return new Dump(DumpSettings.builder().build()).dumpToString(root);
    }

    private static Object at(Object root, Place place) {
        Object at = root;
        for (Object step : place.steps()) {
            at = step instanceof Integer index ? ((List<?>) at).get(index) : ((Map<?, ?>) at).get(step);
        }
        return at;
    }

    private static Object load(String file) {
        return new Load(LoadSettings.builder().build()).loadFromString(file);
    }

    @Test
    void anotherOrderOfWhatHasNoneIsNoChange() throws IOException {
        versions.change("purposes.yaml", "readers: [integrator, system]", "readers: [system, integrator]");
        versions.change("purposes.yaml", "attributes: [vehicle, region]", "attributes: [region, vehicle]");
        assertTrue(versions.difference().isEmpty());
    }
}
