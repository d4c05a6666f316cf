package org.memberaccounts.audit.log;

import org.memberaccounts.code.Coded;

/**
 * The actor of an entry.
 *
 * @param id an id that whoever records understands
 * @param role the role in which the actor did it: a person's roles change, and readers can't tell later which it was.
 *     Staff have roles that the log doesn't know; every other kind has its own
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
            case VISITOR -> Codes.oneOf(id, "without-membership");
            case INTEGRATOR, SYSTEM, IDENTITY_ADMIN -> Codes.reference(id);
        }
        switch (kind) {
            case DATA_SUBJECT -> Codes.oneOf(role, "self", "guardian");
            case STAFF -> Codes.code(role);
            case SYSTEM -> Codes.oneOf(role, "job", "operator");
            case INTEGRATOR, VISITOR, IDENTITY_ADMIN -> Codes.oneOf(role, kind.code());
        }
    }
}
