package org.memberaccounts.approval;

import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.actor.Access;
import org.memberaccounts.code.Coded;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/**
 * An attempt to ask for an approval, or to decide about one, by somebody who may not.
 *
 * @param approval empty when there was none to decide about
 * @param about the id of what it is done to, such as a case; empty likewise
 */
public record ApprovalDenied(
        Access by,
        ApprovalAction attempt,
        Optional<ApprovalId> approval,
        Optional<UUID> about,
        Optional<PersonId> person,
        Why why)
        implements Recorded {
    /** The rules that refuse an attempt. */
    public enum Why implements Coded {
        /** The act needs another role. */
        NOT_ALLOWED,
        /** Somebody else works on what it is to be done to. */
        NOT_THEIRS,
        /** Nobody approves what they ask for themselves. */
        OWN_QUESTION,
        /** Nobody approves what is about themselves. */
        OWN_RECORD;
    }

    /**
     * An attempt to ask.
     *
     * @param person the person concerned; where there is none, there is no such thing, and the entry doesn't name it:
     *     otherwise whoever asks could write anything into the log
     */
    static ApprovalDenied asking(Access by, Act act, UUID about, Optional<PersonId> person, Why why) {
        return new ApprovalDenied(
                by,
                new ApprovalAction(act, ApprovalAction.Move.ASKED),
                Optional.empty(),
                person.map(known -> about),
                person,
                why);
    }

    /** An attempt to answer. */
    static ApprovalDenied answering(Access by, ApprovalAction attempt, Approval approval, Why why) {
        return new ApprovalDenied(
                by,
                attempt,
                Optional.of(approval.id()),
                Optional.of(approval.about()),
                Optional.of(approval.person()),
                why);
    }

    @Override
    public Fact fact() {
        Fact fact = Fact.of(attempt, by).as(attempt.duty()).about(person).refused(why.code());
        about.ifPresent(id -> fact.ref(attempt.act().ref(), id));
        approval.ifPresent(id -> fact.object("approval", id.toString()));
        return fact;
    }
}
