package org.memberaccounts.deletion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.memberaccounts.actor.Access;
import org.memberaccounts.identity.LastSignIn;
import org.memberaccounts.input.ScreenedText;
import org.memberaccounts.jobs.Jobs;
import org.memberaccounts.paging.Page;
import org.memberaccounts.request.Moving;
import org.memberaccounts.request.RequestDesk;
import org.memberaccounts.request.RequestFile;
import org.memberaccounts.request.RequestId;
import org.memberaccounts.request.RequestMoves;
import org.memberaccounts.request.ReviewDesk;
import org.memberaccounts.request.Stage;
import org.memberaccounts.vault.store.Vault;

/** The desk at which privacy officers see and decide requests for deletion; it shows nobody's data. */
@ApplicationScoped
public class DeletionReview {
    /** The longest reasons of a refusal, in letters. */
    public static final int LONGEST_REASONS = 4_000;

    private final Deletions deletions;
    private final ReviewDesk reviews;
    private final RequestMoves moves;
    private final CodeDelivery delivery;
    private final WaitingPeriod waiting;
    private final Vault vault;
    private final Jobs jobs;
    private final Clock clock;

    @Inject
    DeletionReview(
            Deletions deletions,
            ReviewDesk reviews,
            RequestMoves moves,
            CodeDelivery delivery,
            WaitingPeriod waiting,
            Vault vault,
            Jobs jobs,
            Clock clock) {
        this.deletions = deletions;
        this.reviews = reviews;
        this.moves = moves;
        this.delivery = delivery;
        this.waiting = waiting;
        this.vault = vault;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * Returns a page of the requests at a stage, as {@link ReviewDesk} has it; none for anybody but officers.
     *
     * @param after the last one of the page before
     */
    @Transactional
    public Page<DeletionFile, RequestId> at(Access by, Stage stage, Optional<RequestId> after) {
        return reviews.at(by, stage, DeletionWorkflow.DEFINITION, after).together(deletions::files);
    }

    /** Approves a request: the waiting period begins, and at its end the erasure, unless the person cancels. */
    @Transactional
    public Moving approve(Access by, RequestId id, LastSignIn signedIn) {
        Moving moving = moves.move(by, signedIn, DeletionWorkflow.DEFINITION, id, DeletionWorkflow.APPROVING);
        return moving instanceof Moving.Moved ? new Moving.Moved(beginWaiting(id)) : moving;
    }

    private RequestFile beginWaiting(RequestId id) {
        Instant end = clock.instant().plus(waiting.length());
        deletions.of(id).approve(end);
        RequestFile begun = moves.follow(
                        BeginErasure.access(), DeletionWorkflow.DEFINITION, id, DeletionWorkflow.WAITING_BEGUN)
                .orElseThrow();
        jobs.schedule(BeginErasure.NAME, id.toString(), id.toString(), end);
        delivery.tell(begun);
        return begun;
    }

    /**
     * Refuses a request, on one of the five grounds.
     *
     * @param reasons as the person will read them; sealed here
     */
    @Transactional
    public Moving refuse(Access by, RequestId id, LastSignIn signedIn, RefusalGround ground, ScreenedText reasons) {
        Moving moving = moves.move(by, signedIn, DeletionWorkflow.DEFINITION, id, DeletionWorkflow.REFUSING);
        if (moving instanceof Moving.Moved moved) {
            deletions.of(id).refuse(ground);
            moved.file()
                    .person()
                    .ifPresent(person ->
                            vault.sealText(person, RequestDesk.reasonsOf(id), reasons.atMost(LONGEST_REASONS)));
            moves.mail(moved.file(), DeletionNotices.REFUSED);
        }
        return moving;
    }
}
