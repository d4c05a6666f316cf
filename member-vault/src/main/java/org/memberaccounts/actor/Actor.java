package org.memberaccounts.actor;

import java.util.Set;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;

/** Who wants to read. The vault judges a reader by this value alone; where it comes from is the sign-in's affair. */
public sealed interface Actor {
    /** A person who reads their own data. */
    record Member(PersonId person) implements Actor {}

    /** Somebody of the staff, by staff number. */
    record Staff(int number, Set<String> roles) implements Actor {
        /** The role of the service centre, the only one that reads people's data on a case. */
        public static final String SUPPORT = "support";
        /** The role that decides about requests for deletion. */
        public static final String PRIVACY_OFFICER = "privacy-officer";
        /** The role that reads the log. */
        public static final String AUDITOR = "auditor";

        public Staff {
            roles = Set.copyOf(roles);
        }

        public boolean has(String role) {
            return roles.contains(role);
        }
    }

    /** Another system, by its client id, with the purposes its token was given for. */
    record Integrator(String clientId, Set<PurposeId> purposes) implements Actor {
        public Integrator {
            purposes = Set.copyOf(purposes);
        }
    }

    /** Work that nobody started by hand, such as sending a notice. */
    record Job(String name) implements Actor {}

    /**
     * Somebody signed in who is none of these: an account without membership or role. Reads nothing; attempts are
     * recorded.
     */
    record Visitor() implements Actor {}
}
