package org.memberaccounts.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.approval.ApprovalAction.Move;
import org.memberaccounts.clock.Identifiers;
import org.memberaccounts.idempotency.Created;
import org.memberaccounts.idempotency.Creation;
import org.memberaccounts.person.PersonId;

/** Approvals: a member of staff asks for one, and a second person answers. */
@ApplicationScoped
public class Approvals {
    /** The outcome of asking or answering. */
    public sealed interface Result extends Creation {
        /** The question waits for a second person. */
        record Asked(ApprovalFile file, PersonId person) implements Result {
            @Override
            public Optional<Created> created() {
                return Optional.of(new Created(person, file.id().value(), true));
            }
        }

        /** The same question waits already, or is granted; nothing was added. */
        record AskedAlready(ApprovalFile file) implements Result {}

        /** There is no such thing, or one for which this member of staff needs no second person. */
        record NothingToApprove() implements Result {}

        record Granted(ApprovalFile file) implements Result {}

        record Declined(ApprovalFile file) implements Result {}

        /** The actor may not ask or answer; the attempt is on record. */
        record NotAllowed(ApprovalDenied.Why why) implements Result {}

        /** The question was answered already, or what it was asked for is over. */
        record NotNow(ApprovalFile file) implements Result {}

        record UnknownApproval() implements Result {}
    }

    private final ApprovalRecords records;
    private final Approvables approvables;
    private final ApproverRules approvers;
    private final Withdrawals withdrawals;
    private final Identifiers identifiers;
    private final Clock clock;
    private final Event<ApprovalMoved> moved;
    private final Event<ApprovalDenied> denied;

    @Inject
    Approvals(
            ApprovalRecords records,
            Approvables approvables,
            ApproverRules approvers,
            Withdrawals withdrawals,
            Identifiers identifiers,
            Clock clock,
            Event<ApprovalMoved> moved,
            Event<ApprovalDenied> denied) {
        this.records = records;
        this.approvables = approvables;
        this.approvers = approvers;
        this.withdrawals = withdrawals;
        this.identifiers = identifiers;
        this.clock = clock;
        this.moved = moved;
        this.denied = denied;
    }

    /**
     * Asks for one act to be approved.
     *
     * @param act code of an {@link Approvable}
     * @param about the id of what it is to be done to, such as a case
     */
    @Transactional
    public Result ask(Access by, String act, UUID about) {
        return approvables.find(act).map(feature -> ask(by, feature, about)).orElseGet(Result.NothingToApprove::new);
    }

    private Result ask(Access by, Approvable feature, UUID about) {
        Act act = feature.act();
        records.inTurn(about);
        Optional<PersonId> person = feature.person(about);
        if (!(by.actor() instanceof Actor.Staff staff) || !staff.has(act.asker())) {
            return deny(ApprovalDenied.asking(by, act, about, person, ApprovalDenied.Why.NOT_ALLOWED));
        }
        if (person.isEmpty()) {
            return new Result.NothingToApprove();
        }
        return switch (feature.standing(about, staff.number())) {
            case NEEDS_APPROVAL -> ask(by, act, about, person.get(), staff);
            case NEEDS_NOBODY -> new Result.NothingToApprove();
            case NOT_THEIRS -> deny(ApprovalDenied.asking(by, act, about, person, ApprovalDenied.Why.NOT_THEIRS));
        };
    }

    private Result ask(Access by, Act act, UUID about, PersonId person, Actor.Staff staff) {
        Instant now = clock.instant();
        Optional<Approval> earlier = records.asked(act.code(), about, staff.number()).stream()
                .filter(one -> one.isWaiting() || one.isGrantedAt(now))
                .findFirst();
        if (earlier.isPresent()) {
            return new Result.AskedAlready(earlier.get().file(now));
        }
        var approval = new Approval(new ApprovalId(identifiers.next()), act.code(), about, person, staff.number(), now);
        records.add(approval);
        return new Result.Asked(tell(by, approval, Move.ASKED), person);
    }

    /** Grants an approval, for some hours. */
    @Transactional
    public Result grant(Access by, ApprovalId id) {
        return decide(by, id, true);
    }

    /** Declines an approval; it can be asked for again. */
    @Transactional
    public Result decline(Access by, ApprovalId id) {
        return decide(by, id, false);
    }

    private Result decide(Access by, ApprovalId id, boolean yes) {
        Optional<Approval> found = records.lock(id);
        if (found.isEmpty()) {
            return new Result.UnknownApproval();
        }
        Approval approval = found.get();
        Optional<ApprovalDenied.Why> why = approvers.keepsOut(by.actor(), approval);
        if (why.isPresent()) {
            return deny(ApprovalDenied.answering(
                    by, action(approval, yes ? Move.GRANTED : Move.DECLINED), approval, why.get()));
        }
        if (!approvables.isOpen(approval)) {
            withdrawals.withdraw(by, approval);
            return new Result.NotNow(approval.file(clock.instant()));
        }
        int approver = ((Actor.Staff) by.actor()).number();
        if (yes) {
            approval.grant(approver, clock.instant());
            return new Result.Granted(tell(by, approval, Move.GRANTED));
        }
        approval.decline(approver, clock.instant());
        return new Result.Declined(tell(by, approval, Move.DECLINED));
    }

    private ApprovalFile tell(Access by, Approval approval, Move move) {
        moved.fire(ApprovalMoved.of(by, action(approval, move), approval));
        return approval.file(clock.instant());
    }

    private ApprovalAction action(Approval approval, Move move) {
        return new ApprovalAction(approvables.of(approval).act(), move);
    }

    private Result deny(ApprovalDenied attempt) {
        denied.fire(attempt);
        return new Result.NotAllowed(attempt.why());
    }

    /**
     * Tells whether the actor may do this now: their role does such a thing, this one is theirs to do it to, and where
     * it needs a second person, an approval holds. A desk asks it before it acts.
     */
    @Transactional
    public boolean allows(Access by, Act act, UUID about) {
        return by.actor() instanceof Actor.Staff staff
                && staff.has(act.asker())
                && switch (approvables.find(act.code()).orElseThrow().standing(about, staff.number())) {
                    case NEEDS_NOBODY -> true;
                    case NEEDS_APPROVAL ->
                        records.asked(act.code(), about, staff.number()).stream()
                                .anyMatch(one -> one.isGrantedAt(clock.instant()));
                    case NOT_THEIRS -> false;
                };
    }
}
