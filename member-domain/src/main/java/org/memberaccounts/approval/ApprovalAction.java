package org.memberaccounts.approval;

import java.util.List;
import java.util.stream.Stream;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.audit.log.Action;
import org.memberaccounts.code.Coded;

/** A step of an approval. The feature whose act is approved lists its own steps, and brings the words. */
public record ApprovalAction(Act act, Move move) implements Action {
    /** The steps, the same for every act. */
    public enum Move implements Coded {
        ASKED,
        GRANTED,
        DECLINED,
        WITHDRAWN;
    }

    /** Returns the steps of this act. */
    public static List<ApprovalAction> of(Act act) {
        return Stream.of(Move.values())
                .map(move -> new ApprovalAction(act, move))
                .toList();
    }

    @Override
    public String code() {
        return act.code() + ".approval-" + move.code();
    }

    /** Returns the role in which it is done. */
    StaffRole duty() {
        return switch (move) {
            case ASKED, WITHDRAWN -> act.asker();
            case GRANTED, DECLINED -> act.approver();
        };
    }
}
