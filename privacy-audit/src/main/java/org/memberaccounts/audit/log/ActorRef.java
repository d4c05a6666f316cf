package org.memberaccounts.audit.log;

import java.util.Locale;
import java.util.Objects;

/** Who did it: a kind, and an id that means something to whoever records. */
public record ActorRef(Kind kind, String id) {
    /** What an actor is. */
    public enum Kind {
        /** A person acting for themselves; the id is their subject. */
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

        /** As it stands in entries. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The kind that stands as this in entries. */
        public static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    public ActorRef {
        Objects.requireNonNull(kind);
        Codes.reference(id);
    }
}
