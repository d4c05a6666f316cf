package org.memberaccounts.approval;

import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.actor.Access;
import org.memberaccounts.code.Coded;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/**
 * Somebody tried to decide about an approval, or to ask for one, who may not.
 *
 * @param approval empty when none was there to decide about
 * @param about what it is done to, such as a case; empty likewise
 */
public record ApprovalDenied(
        Access by,
        ApprovalAction attempt,
        Optional<ApprovalId> approval,
        Optional<UUID> about,
        Optional<PersonId> person,
        Why why)
        implements Recorded {
    /** The rule that stood in the way. */
    public enum Why implements Coded {
        /** It takes another role. */
        NOT_ALLOWED,
        /** Nobody approves what they ask for themselves. */
        OWN_QUESTION,
        /** Nobody approves what is about themselves. */
        OWN_RECORD;
    }

    @Override
    public Fact fact() {
        Fact fact = Fact.of(attempt, by).as(attempt.duty()).about(person).refused(why.code());
        about.ifPresent(id -> fact.ref(attempt.act().ref(), id));
        approval.ifPresent(id -> fact.object("approval", id.toString()));
        return fact;
    }
}
