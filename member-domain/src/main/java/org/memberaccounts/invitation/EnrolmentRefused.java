package org.memberaccounts.invitation;

import java.util.Set;
import org.memberaccounts.actor.Access;
import org.memberaccounts.code.Coded;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/** Somebody wanted to enrol a person and was turned away; these attributes were the matter, if any were. */
public record EnrolmentRefused(Access by, Set<AttributeId> attributes, Reason reason) implements Recorded {
    /** Why. */
    public enum Reason implements Coded {
        /** They enrol nobody. */
        NOT_ALLOWED,
        /** The person is too young to be a member without a guardian (MIN-1). */
        UNDER_AGE,
        /** What was sent can't be taken. */
        INVALID_VALUES;
    }

    /** About nobody: nothing of what was sent is kept, so nobody is known by it. */
    @Override
    public Fact fact() {
        return Fact.of(InvitationAction.ENROLLED, by).attributes(attributes).refused(reason.code());
    }
}
