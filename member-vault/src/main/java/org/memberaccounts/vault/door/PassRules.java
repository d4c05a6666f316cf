package org.memberaccounts.vault.door;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.vault.Refusal;
import org.memberaccounts.vault.bar.Bar;
import org.memberaccounts.vault.bar.Passing;

/** The rules that say who is let past a bar, or may read an answer that is disputed. */
final class PassRules {
    /** The person has to look at what is disputed, and a notice has to reach them. */
    private static final Set<Passing> PASSING_DISPUTES = Set.of(Passing.SELF, Passing.NOTICES);

    private PassRules() {}

    /** Returns the refusal of the first bar that doesn't let the reader pass. */
    static Optional<Refusal> barred(Disclosure disclosure, List<Bar> bars) {
        return first(bars.stream().filter(bar -> !passes(disclosure, bar)));
    }

    /** Returns the refusal of the first bar, in the order of the refusals. */
    static Optional<Refusal> first(Stream<Bar> bars) {
        return bars.map(Bar::refusal).min(Comparator.naturalOrder());
    }

    /** Tells whether the reader asks for an answer that is disputed (REG-5). */
    static boolean isDisputed(Disclosure disclosure, Set<AttributeId> disputed) {
        return !Collections.disjoint(disclosure.attributes(), disputed)
                && PASSING_DISPUTES.stream().noneMatch(who -> passes(disclosure, who));
    }

    private static boolean passes(Disclosure disclosure, Bar bar) {
        return bar.purpose().filter(disclosure.purpose()::equals).isPresent()
                || bar.passing().stream().anyMatch(who -> passes(disclosure, who));
    }

    private static boolean passes(Disclosure disclosure, Passing who) {
        return switch (who) {
            case SELF -> disclosure.isForThemselves();
            case NOTICES ->
                disclosure.actor() instanceof Actor.Job && disclosure.purpose().equals(PurposeId.NOTICES);
        };
    }
}
