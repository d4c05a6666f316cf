package org.memberaccounts.audit.log;

import java.time.Period;
import java.util.UUID;
import org.memberaccounts.code.Coded;

/**
 * What allowed it.
 *
 * @param which the id of what is on record elsewhere, or the rule
 */
public record Ground(Kind kind, String which) {
    /** The kinds of grounds; an entry can have no other. */
    public enum Kind implements Coded {
        /** A person's decision, by its id. */
        CONSENT("id"),
        /** The yes of a second person who may give it, by its id. */
        APPROVAL("id"),
        /** What the law allows without being asked, by the code of the basis. */
        LEGAL_BASIS("article"),
        /** The end of the time that something is kept, by its length (ISO 8601). */
        RETENTION_PERIOD("article");

        private final String member;

        Kind(String member) {
            this.member = member;
        }

        /** The member of an entry's ground that says which: {@code id} or {@code article}. */
        public String member() {
            return member;
        }

        /** The kind that stands as this in entries. */
        public static Kind of(String code) {
            return Coded.of(Kind.class, code);
        }
    }

    public Ground {
        if (kind.member().equals("id")) {
            Codes.id(which);
        } else {
            Codes.reference(which);
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
