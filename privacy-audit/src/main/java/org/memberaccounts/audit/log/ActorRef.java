package org.memberaccounts.audit.log;

import org.memberaccounts.code.Coded;

/**
 * The actor of an entry.
 *
 * @param id an id that whoever records understands
 * @param role the role in which the actor did it, a code: a person's roles change, and readers can't tell later which
 *     it was
 */
public record ActorRef(Kind kind, String id, String role) {
    /** The kinds of actors. */
    public enum Kind implements Coded {
        /** A person, whose id is their pseudonym in the log. */
        DATA_SUBJECT,
        /** A member of staff, by staff number. */
        STAFF,
        /** Another system, by client id. */
        INTEGRATOR,
        /** A job that nobody started by hand, by its name. */
        SYSTEM,
        /** Somebody signed in who has no person here yet. */
        VISITOR,
        /** An administrator who acts in the console of the identity provider, by the id there. */
        IDENTITY_ADMIN;

        /** Returns the kind with this code. */
        public static Kind of(String code) {
            return Coded.of(Kind.class, code);
        }
    }

    public ActorRef {
        switch (kind) {
            case DATA_SUBJECT -> Codes.id(id);
            case STAFF -> Codes.number(id);
            case INTEGRATOR, SYSTEM, VISITOR, IDENTITY_ADMIN -> Codes.reference(id);
        }
        Codes.code(role);
    }
}
