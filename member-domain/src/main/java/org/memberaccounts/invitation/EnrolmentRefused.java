package org.memberaccounts.invitation;

import java.util.Locale;
import java.util.Set;
import org.memberaccounts.actor.Access;
import org.memberaccounts.organisation.AttributeId;

/** Somebody wanted to enrol a person and was turned away; these attributes were the matter, if any were. */
public record EnrolmentRefused(Access by, Set<AttributeId> attributes, Reason reason) {
    /** Why. */
    public enum Reason {
        /** They enrol nobody. */
        NOT_ALLOWED,
        /** The person is too young to be a member without a guardian (MIN-1). */
        UNDER_AGE,
        /** What was sent can't be taken. */
        INVALID_VALUES;

        /** As it stands in the log. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
