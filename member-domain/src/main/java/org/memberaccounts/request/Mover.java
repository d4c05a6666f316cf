package org.memberaccounts.request;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.authority.Authority;
import org.memberaccounts.identity.LastSignIn;
import org.memberaccounts.person.PersonId;

/**
 * An actor who wants to move a request.
 *
 * @param themselves tells whether a person is that member of staff as well: nobody decides about themselves
 * @param signedIn the actor's last proof of who they are
 */
record Mover(Access by, Predicate<PersonId> themselves, LastSignIn signedIn) {
    /** Returns the reason why they may not make this party's moves, whatever the request's state. */
    Optional<Denial> denial(Party party, Optional<PersonId> about, Optional<Integer> officer) {
        return switch (party) {
            case Party.Person person -> isActingFor(about) ? Optional.empty() : Optional.of(Denial.NOT_ALLOWED);
            case Party.Officer decides ->
                asStaff(decides.role(), about)
                        .or(() -> isAnothers(officer) ? Optional.of(Denial.TAKEN_UP_BY_ANOTHER) : Optional.empty());
            case Party.AnotherOfficer another -> asStaff(another.role(), about);
            case Party.Course course -> Optional.of(Denial.NOT_ALLOWED);
        };
    }

    private Optional<Denial> asStaff(StaffRole role, Optional<PersonId> about) {
        if (!by.actor().isStaffWith(role)) {
            return Optional.of(Denial.NOT_ALLOWED);
        }
        return about.filter(themselves).map(own -> Denial.OWN_REQUEST);
    }

    private boolean isActingFor(Optional<PersonId> about) {
        return about.filter(person -> Authority.lack(by, person).isEmpty()).isPresent();
    }

    /** Tells whether another member of staff has it. */
    boolean isAnothers(Optional<Integer> officer) {
        return officer.isPresent() && !officer.equals(number());
    }

    boolean isFresh(Instant now) {
        return signedIn.isWithin(LastSignIn.FRESH, now);
    }

    /** Returns their staff number, if they act as staff. */
    Optional<Integer> number() {
        return by.actor() instanceof Actor.Staff staff ? Optional.of(staff.number()) : Optional.empty();
    }
}
