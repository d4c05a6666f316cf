package org.memberaccounts.actor;

import java.util.Set;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;

/**
 * The one who acts. The person concerned is told beside it: the two are the same only where {@code authority.Authority}
 * finds so. Actors are made by the sign-in, not here.
 */
public sealed interface Actor {
    /** A person in their own name. */
    record Member(PersonId person) implements Actor {}

    /** A person in the name of another, {@link Access#onBehalfOf}. */
    record Guardian(PersonId person) implements Actor {}

    /** A member of staff, by staff number. */
    record Staff(int number, Set<StaffRole> roles) implements Actor {
        public Staff {
            roles = Set.copyOf(roles);
        }

        public boolean has(StaffRole role) {
            return roles.contains(role);
        }
    }

    /** Another system, by its client id, with the purposes of its token. */
    record Integrator(String clientId, Set<PurposeId> purposes) implements Actor {
        public Integrator {
            purposes = Set.copyOf(purposes);
        }
    }

    /** A job that nobody started by hand, such as sending a notice. */
    record Job(String name) implements Actor {}

    /**
     * Somebody signed in who is none of these: an account without membership or role. Reads nothing; attempts are
     * recorded.
     */
    record Visitor() implements Actor {}

    /** Tells whether a member of staff acts in this role. */
    default boolean isStaffWith(StaffRole role) {
        return this instanceof Staff staff && staff.has(role);
    }
}
