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
import org.memberaccounts.identity.SignIns;
import org.memberaccounts.lock.TransactionLocks;
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

        /** There is nothing here for which this member of staff needs a second person. */
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
    private final SignIns signIns;
    private final TransactionLocks locks;
    private final Identifiers identifiers;
    private final Clock clock;
    private final Event<ApprovalMoved> moved;
    private final Event<ApprovalDenied> denied;

    @Inject
    Approvals(
            ApprovalRecords records,
            Approvables approvables,
            SignIns signIns,
            TransactionLocks locks,
            Identifiers identifiers,
            Clock clock,
            Event<ApprovalMoved> moved,
            Event<ApprovalDenied> denied) {
        this.records = records;
        this.approvables = approvables;
        this.signIns = signIns;
        this.locks = locks;
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
        Optional<Approvable> feature = approvables.find(act);
        if (feature.isEmpty()) {
            return new Result.NothingToApprove();
        }
        if (!(by.actor() instanceof Actor.Staff staff)) {
            return deny(
                    by,
                    new ApprovalAction(feature.get().act(), Move.ASKED),
                    Optional.empty(),
                    ApprovalDenied.Why.NOT_ALLOWED);
        }
        return feature.get()
                .person(about, staff.number())
                .map(person -> ask(by, feature.get().act(), about, person, staff))
                .orElse(new Result.NothingToApprove());
    }

    private Result ask(Access by, Act act, UUID about, PersonId person, Actor.Staff staff) {
        locks.lock("ask-approval", about);
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
        Optional<ApprovalDenied.Why> why = approver(by, approval);
        if (why.isPresent()) {
            return deny(by, action(approval, yes ? Move.GRANTED : Move.DECLINED), found, why.get());
        }
        if (!approvables.isOpen(approval)) {
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

    /**
     * Returns the reason why the actor may not answer: their role, that they asked themselves, or that it is about
     * them.
     */
    private Optional<ApprovalDenied.Why> approver(Access by, Approval approval) {
        if (!(by.actor() instanceof Actor.Staff staff)
                || !staff.has(approvables.of(approval).act().approver())) {
            return Optional.of(ApprovalDenied.Why.NOT_ALLOWED);
        }
        if (approval.isAskedBy(staff.number())) {
            return Optional.of(ApprovalDenied.Why.OWN_QUESTION);
        }
        return signIns.personOfStaff(staff.number())
                .filter(approval.person()::equals)
                .map(themselves -> ApprovalDenied.Why.OWN_RECORD);
    }

    private ApprovalFile tell(Access by, Approval approval, Move move) {
        ApprovalFile file = approval.file(clock.instant());
        moved.fire(new ApprovalMoved(by, action(approval, move), file.id(), file.about(), approval.person()));
        return file;
    }

    private ApprovalAction action(Approval approval, Move move) {
        return new ApprovalAction(approvables.of(approval).act(), move);
    }

    private Result deny(Access by, ApprovalAction attempt, Optional<Approval> approval, ApprovalDenied.Why why) {
        Optional<ApprovalFile> file = approval.map(one -> one.file(clock.instant()));
        denied.fire(new ApprovalDenied(
                by,
                attempt,
                file.map(ApprovalFile::id),
                file.map(ApprovalFile::about),
                approval.map(Approval::person),
                why));
        return new Result.NotAllowed(why);
    }

    /** Tells whether this act was approved for this member of staff and the approval holds now. */
    public boolean isGranted(String act, UUID about, int asker) {
        Instant now = clock.instant();
        return records.asked(act, about, asker).stream().anyMatch(one -> one.isGrantedAt(now));
    }
}
