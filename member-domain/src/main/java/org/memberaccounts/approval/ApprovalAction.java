package org.memberaccounts.approval;

import java.util.List;
import java.util.stream.Stream;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.audit.log.Action;
import org.memberaccounts.code.Coded;

/** A step on the way of an approval. The feature that the act is of lists its own, and brings the words. */
public record ApprovalAction(Act act, Move move) implements Action {
    /** A step, of whichever act. */
    public enum Move implements Coded {
        ASKED,
        GRANTED,
        DECLINED;
    }

    /** All that can happen about this act. */
    public static List<ApprovalAction> of(Act act) {
        return Stream.of(Move.values())
                .map(move -> new ApprovalAction(act, move))
                .toList();
    }

    @Override
    public String code() {
        return act.code() + ".approval-" + move.code();
    }

    /** The role that it takes. */
    StaffRole duty() {
        return move == Move.ASKED ? act.asker() : act.approver();
    }
}
