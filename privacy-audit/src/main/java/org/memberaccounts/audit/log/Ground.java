package org.memberaccounts.audit.log;

import java.time.Period;
import java.util.UUID;
import org.memberaccounts.code.Coded;

/**
 * The ground that allowed an act.
 *
 * @param which the id of the decision on record, or the rule
 */
public record Ground(Kind kind, String which) {
    /** The kinds of grounds; an entry can have no other. */
    public enum Kind implements Coded {
        /** A person's decision, by its id. */
        CONSENT("id"),
        /** An approval by a second person who may give it, by its id. */
        APPROVAL("id"),
        /** A legal basis that needs no consent, by its code. */
        LEGAL_BASIS("article"),
        /** The end of a retention period, by its length (ISO 8601). */
        RETENTION_PERIOD("article");

        private final String member;

        Kind(String member) {
            this.member = member;
        }

        /** Returns the member of an entry's ground that names it: {@code id} or {@code article}. */
        public String member() {
            return member;
        }

        /** Returns the kind with this code. */
        public static Kind of(String code) {
            return Coded.of(Kind.class, code);
        }
    }

    public Ground {
        switch (kind) {
            case CONSENT, APPROVAL -> Codes.id(which);
            case LEGAL_BASIS -> Codes.code(which);
            case RETENTION_PERIOD -> Codes.period(which);
        }
    }

    public static Ground consent(UUID decision) {
        return new Ground(Kind.CONSENT, decision.toString());
    }

    public static Ground approval(UUID approval) {
        return new Ground(Kind.APPROVAL, approval.toString());
    }

    public static Ground legalBasis(String code) {
        return new Ground(Kind.LEGAL_BASIS, code);
    }

    public static Ground retention(Period period) {
        return new Ground(Kind.RETENTION_PERIOD, period.toString());
    }
}
