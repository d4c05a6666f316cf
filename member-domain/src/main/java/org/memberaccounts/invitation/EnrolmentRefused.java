package org.memberaccounts.invitation;

import java.util.Set;
import org.memberaccounts.actor.Access;
import org.memberaccounts.code.Coded;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/** An attempt to enrol a person was turned away; it names the attributes that were at fault, if any were. */
public record EnrolmentRefused(Access by, Set<AttributeId> attributes, Reason reason) implements Recorded {
    /** The reasons for turning an enrolment away. */
    public enum Reason implements Coded {
        /** They may not enrol anybody. */
        NOT_ALLOWED,
        /** The person is too young to be a member without a guardian (MIN-1). */
        UNDER_AGE,
        /** Some of the values that were sent are not accepted. */
        INVALID_VALUES;
    }

    /** Returns an entry that names no person: nothing of what was sent is kept, so it can't lead to anybody. */
    @Override
    public Fact fact() {
        return Fact.of(InvitationAction.PERSON_ENROLLED, by)
                .attributes(attributes)
                .refused(reason.code());
    }
}
