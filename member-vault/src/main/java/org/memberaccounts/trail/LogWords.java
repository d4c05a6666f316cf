package org.memberaccounts.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.memberaccounts.audit.log.Actions;
import org.memberaccounts.audit.log.Ref;
import org.memberaccounts.wording.Wording;

/** The words of all features for the codes in the log. */
@ApplicationScoped
public class LogWords {
    private static final String BUNDLE = "Log";

    private final Map<String, Class<?>> actions = new LinkedHashMap<>();
    private final Set<Class<?>> features = new LinkedHashSet<>();
    private final Map<String, Naming> namings = new LinkedHashMap<>();

    @Inject
    LogWords(@Any Instance<Actions> features, @Any Instance<Naming> namings) {
        this(features.stream().toList(), namings.stream().toList());
    }

    /** The words of these features only. */
    public LogWords(List<Actions> features, List<Naming> namings) {
        features.forEach(feature -> {
            this.features.add(feature.getClass());
            feature.all().forEach(action -> actions.put(action.code(), feature.getClass()));
        });
        namings.forEach(naming -> this.namings.put(naming.kind(), naming));
    }

    /** Returns the codes of all actions that entries can have. */
    public List<String> actions() {
        return List.copyOf(actions.keySet());
    }

    /** Finds the words for a code of an entry, taken from the action's own feature where it has some. */
    public Optional<String> find(String action, String key, Locale language) {
        Stream<Class<?>> own = Optional.<Class<?>>ofNullable(actions.get(action)).stream();
        return Stream.concat(own, features.stream())
                .map(feature -> Wording.beside(feature, BUNDLE, language))
                .filter(words -> words.knows(key))
                .findFirst()
                .map(words -> words.sentence(key));
    }

    /** Finds people's name for something that an entry refers to; empty where it has no name, or no longer. */
    public Optional<String> name(Ref ref, Locale language) {
        return Optional.ofNullable(namings.get(ref.kind())).flatMap(naming -> naming.name(ref.id(), language));
    }

    /** Finds the ids of things with this number, whatever their kind. */
    public List<String> numbered(ReferenceNumber number) {
        List<String> ids = new ArrayList<>();
        namings.values().forEach(naming -> naming.numbered(number).ifPresent(ids::add));
        return ids;
    }
}
