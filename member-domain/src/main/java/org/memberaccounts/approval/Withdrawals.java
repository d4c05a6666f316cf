package org.memberaccounts.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.memberaccounts.actor.Access;
import org.memberaccounts.approval.ApprovalAction.Move;

/**
 * The withdrawal of approvals that nobody had answered when what they were asked for was over, so that none waits for
 * ever. The feature calls for it in the transaction in which its thing ends.
 */
@ApplicationScoped
public class Withdrawals {
    private final ApprovalRecords records;
    private final Approvables approvables;
    private final Clock clock;
    private final Event<ApprovalMoved> moved;

    @Inject
    Withdrawals(ApprovalRecords records, Approvables approvables, Clock clock, Event<ApprovalMoved> moved) {
        this.records = records;
        this.approvables = approvables;
        this.clock = clock;
        this.moved = moved;
    }

    /** Withdraws what waits for an answer about a thing that is over. */
    @Transactional
    public void withdraw(Access by, Act act, UUID about) {
        records.inTurn(about);
        records.lockWaiting(act.code(), about).forEach(approval -> withdraw(by, approval));
    }

    /** Withdraws this one, if it waits. */
    void withdraw(Access by, Approval approval) {
        if (approval.isWaiting()) {
            approval.withdraw(clock.instant());
            Act act = approvables.of(approval).act();
            moved.fire(ApprovalMoved.of(by, new ApprovalAction(act, Move.WITHDRAWN), approval));
        }
    }
}
