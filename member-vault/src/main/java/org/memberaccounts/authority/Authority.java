package org.memberaccounts.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.audit.log.Action;
import org.memberaccounts.person.PersonId;

/**
 * The authority to act for a person in what only they decide: their consents, their profile, their requests. People
 * have it for themselves. Nobody is anybody's guardian yet. Staff, systems and jobs never have it: each feature's own
 * rules say what they may do.
 */
@ApplicationScoped
public class Authority {
    private final Event<AuthorityLacking> lacking;

    @Inject
    Authority(Event<AuthorityLacking> lacking) {
        this.lacking = lacking;
    }

    /** Returns the lack that keeps this actor from acting for this person; empty when nothing does. */
    public static Optional<Lack> lack(Access by, PersonId person) {
        return switch (by.actor()) {
            case Actor.Member self when self.person().equals(person) -> Optional.empty();
            case Actor.Guardian guardian -> Optional.of(Lack.NOT_GUARDIAN);
            case Actor.Member other -> Optional.of(Lack.NOT_YOURS);
            case Actor.Staff staff -> Optional.of(Lack.NOT_YOURS);
            case Actor.Integrator system -> Optional.of(Lack.NOT_YOURS);
            case Actor.Job job -> Optional.of(Lack.NOT_YOURS);
            case Actor.Visitor stranger -> Optional.of(Lack.NOT_YOURS);
        };
    }

    /**
     * Tells the same to a desk in its transaction, where an attempt without authority is put on record.
     *
     * @param attempt the act that they tried
     */
    public boolean permits(Access by, PersonId person, Action attempt) {
        Optional<Lack> lack = lack(by, person);
        lack.ifPresent(why -> lacking.fire(new AuthorityLacking(by, person, attempt, why)));
        return lack.isEmpty();
    }
}
