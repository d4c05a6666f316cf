package org.memberaccounts.vault.door;

import java.util.Optional;
import java.util.Set;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;
import org.memberaccounts.trail.Subject;
import org.memberaccounts.vault.Refusal;

/**
 * Somebody looked for a person by one exact value.
 *
 * @param subject the pseudonym of the person who has it; empty when nobody has
 * @param hidden the reason why the person was not shown; empty when they were, or nobody was found
 */
record PersonLookedUp(Lookup asked, Optional<Subject> subject, Optional<Refusal> hidden) implements Recorded {
    @Override
    public Fact fact() {
        Fact fact = Fact.of(DoorAction.PERSON_LOOKED_UP, asked.by())
                .as(StaffRole.SUPPORT)
                .attributes(Set.of(asked.value().attribute()));
        subject.ifPresent(known -> fact.subject(known.value()));
        if (hidden.isPresent()) {
            return fact.refused(hidden.get().code());
        }
        return subject.isPresent() ? fact : fact.because("nobody-found");
    }
}
