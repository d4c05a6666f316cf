package org.memberaccounts.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.memberaccounts.actor.Access;

/** The facts that those who decide a request know before they do, as features tell them. */
@ApplicationScoped
public class Considerations {
    /**
     * One of them, in words.
     *
     * @param code the code of the {@link Consideration}
     */
    public record Known(String code, String name, String sentence) {}

    private final Instance<Consideration> brought;

    @Inject
    Considerations(@Any Instance<Consideration> brought) {
        this.brought = brought;
    }

    /**
     * Returns all of them, in their order; none for actors who don't decide this kind, and none of an erased person.
     */
    @Transactional
    public List<Known> of(Access by, RequestFile file, Locale language) {
        return file.person()
                .filter(person -> file.workflow().isDecidedBy(by.actor()))
                .map(person -> brought.stream()
                        .sorted(Comparator.comparingInt(Consideration::place))
                        .map(one -> new Known(
                                one.code(), one.words(language).say(one.code()), one.say(file, person, language)))
                        .toList())
                .orElse(List.of());
    }
}
