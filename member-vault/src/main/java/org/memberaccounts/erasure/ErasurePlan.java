package org.memberaccounts.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.memberaccounts.wording.Wording;

/** All targets, in the order in which they are erased. */
@ApplicationScoped
class ErasurePlan {
    /** The end of the key under which a bundle says what stays. */
    static final String KEPT = ".kept";

    private static final Comparator<ErasureTarget> ORDER =
            Comparator.comparing(ErasureTarget::stage).thenComparing(ErasureTarget::name);

    private final Instance<ErasureTarget> targets;

    @Inject
    ErasurePlan(@Any Instance<ErasureTarget> targets) {
        this.targets = targets;
    }

    /**
     * Stops the start when two targets have one name. Acknowledgements are kept by name, so the second would be passed
     * over as done.
     */
    void check(@Observes @Initialized(ApplicationScoped.class) Object start) {
        checkNames(targets.handlesStream()
                .collect(Collectors.toMap(
                        target -> target.getBean().getBeanClass(),
                        target -> target.get().name())));
        targets.forEach(ErasurePlan::checkWords);
    }

    private static void checkWords(ErasureTarget target) {
        if (!words(target, Locale.ROOT).knows(target.name())) {
            throw new IllegalStateException(
                    "The bundle Erasure beside " + target.getClass().getName()
                            + " lacks what pages call the place. Add " + target.name() + " to it.");
        }
    }

    static void checkNames(Map<Class<?>, String> names) {
        Map<String, Class<?>> taken = new HashMap<>();
        names.forEach((target, name) -> {
            Class<?> other = taken.put(name, target);
            if (other != null) {
                String both =
                        Stream.of(other, target).map(Class::getName).sorted().collect(Collectors.joining(" and "));
                throw new IllegalStateException(both + " are two erasure targets of one name, " + name
                        + ". Give one of them another: a run would pass over the second as done.");
            }
        });
    }

    List<ErasureTarget> targets() {
        return targets.stream().sorted(ORDER).toList();
    }

    /** Finds the target of this name; empty when there is none, or no longer. */
    Optional<ErasureTarget> find(String name) {
        return targets.stream().filter(target -> target.name().equals(name)).findFirst();
    }

    /** Returns a target's name on pages; empty when there is no target of this name, or no longer. */
    Optional<String> called(String name, Locale language) {
        return words(name, "", language);
    }

    /** Returns the sentence that the target's feature has about it; empty where it has none. */
    Optional<String> words(String name, String ending, Locale language) {
        String key = name + ending;
        return find(name)
                .map(target -> words(target, language))
                .filter(words -> words.knows(key))
                .map(words -> words.sentence(key));
    }

    private static Wording words(ErasureTarget target, Locale language) {
        return Wording.beside(target.getClass(), "Erasure", language);
    }

    /** Returns a target's place in that order, from 0. */
    int position(ErasureTarget target) {
        return targets().stream().map(ErasureTarget::name).toList().indexOf(target.name());
    }

    /** Returns the targets that are erased before the remainder. */
    List<ErasureTarget> beforeTheRemainder() {
        return targets().stream()
                .filter(target -> target.stage().compareTo(Stage.REMAINDER) < 0)
                .toList();
    }
}
