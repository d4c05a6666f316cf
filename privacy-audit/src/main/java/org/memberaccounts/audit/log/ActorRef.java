package org.memberaccounts.audit.log;

import org.memberaccounts.code.Coded;

/**
 * Who did it.
 *
 * @param id means something to whoever records
 * @param role as what they did it, a code: somebody has several roles at different times, and readers can't tell later
 */
public record ActorRef(Kind kind, String id, String role) {
    /** What an actor is. */
    public enum Kind implements Coded {
        /** A person whom the log knows by a subject, which is the id. */
        DATA_SUBJECT,
        /** By staff number. */
        STAFF,
        /** Another system, by client id. */
        INTEGRATOR,
        /** Work that nobody started by hand, by the name of the job. */
        SYSTEM,
        /** Somebody who is nobody here yet. */
        VISITOR,
        /** Whoever acts in the console of the identity provider, by its id there. */
        IDENTITY_ADMIN;

        /** The kind that stands as this in entries. */
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
