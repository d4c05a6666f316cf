package org.memberaccounts.deletion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.memberaccounts.actor.Access;
import org.memberaccounts.authority.Authority;
import org.memberaccounts.idempotency.Created;
import org.memberaccounts.idempotency.Creation;
import org.memberaccounts.identity.LastSignIn;
import org.memberaccounts.invitation.Invitations;
import org.memberaccounts.limit.Limits;
import org.memberaccounts.paging.Page;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.request.Act;
import org.memberaccounts.request.Beginning;
import org.memberaccounts.request.Denial;
import org.memberaccounts.request.Moving;
import org.memberaccounts.request.RequestDesk;
import org.memberaccounts.request.RequestFile;
import org.memberaccounts.request.RequestId;
import org.memberaccounts.request.RequestMoves;

/** The desk at which people ask to be erased and cancel that; decisions are made at {@link DeletionReview}. */
@ApplicationScoped
public class DeletionDesk {
    private static final LastSignIn ANY = new LastSignIn(Optional.empty());

    /** The outcome of asking. */
    public sealed interface Asking extends Creation {
        record Asked(DeletionFile file) implements Asking {
            @Override
            public Optional<Created> created() {
                return file.request()
                        .person()
                        .map(person -> new Created(person, file.request().id().value(), true));
            }
        }

        /** The person has a request that is still open; nothing was added. */
        record AskedAlready(RequestId request) implements Asking {}

        /**
         * Another system enrolled them and they haven't answered: the answer "no" deletes everything, without anybody's
         * approval.
         */
        record InvitationUnanswered() implements Asking {}

        /** The actor may not ask; the attempt is on record. */
        record NotAllowed(Denial why) implements Asking {}

        /** The actor must sign in again first, and come back; the attempt is on record. */
        record SignInAgain() implements Asking {}
    }

    private final Deletions deletions;
    private final RequestDesk requests;
    private final RequestMoves moves;
    private final ClaimCodes codes;
    private final WaitingPeriod waiting;
    private final CodeDelivery delivery;
    private final Invitations invitations;
    private final Limits limits;

    @Inject
    DeletionDesk(
            Deletions deletions,
            RequestDesk requests,
            RequestMoves moves,
            ClaimCodes codes,
            WaitingPeriod waiting,
            CodeDelivery delivery,
            Invitations invitations,
            Limits limits) {
        this.deletions = deletions;
        this.requests = requests;
        this.moves = moves;
        this.codes = codes;
        this.waiting = waiting;
        this.delivery = delivery;
        this.invitations = invitations;
        this.limits = limits;
    }

    /**
     * Asks for the erasure of everything. A fresh sign-in confirms the identity of people who ask for themselves.
     *
     * @param signedIn the actor's last proof of who they are
     * @throws org.memberaccounts.limit.LimitReached when they have asked too often in a day
     */
    @Transactional
    public Asking ask(Access by, PersonId person, LastSignIn signedIn, DeletionGround ground, Locale language) {
        limits.spend(by, DeletionLimits.ASK);
        if (Authority.lack(by, person).isEmpty()
                && invitations.unanswered(person).isPresent()) {
            return new Asking.InvitationUnanswered();
        }
        return switch (moves.begin(by, person, signedIn, DeletionWorkflow.DEFINITION, language)) {
            case Beginning.Begun begun ->
                new Asking.Asked(asked(by, begun.file().id(), ground));
            case Beginning.OpenAlready already ->
                new Asking.AskedAlready(already.file().id());
            case Beginning.NotAllowed no -> new Asking.NotAllowed(no.why());
            case Beginning.SignInAgain again -> new Asking.SignInAgain();
        };
    }

    private DeletionFile asked(Access by, RequestId id, DeletionGround ground) {
        Deletion deletion = new Deletion(id, ground);
        deletions.add(deletion);
        RequestFile confirmed = moves.follow(by, DeletionWorkflow.DEFINITION, id, DeletionWorkflow.IDENTITY)
                .orElseThrow();
        moves.mail(confirmed, DeletionNotices.ASKED);
        return deletion.file(confirmed);
    }

    /**
     * Cancels the person's own request; reading goes on as before. Anybody else learns nothing, and their attempt is on
     * record.
     */
    @Transactional
    public Moving callOff(Access by, RequestId id) {
        Moving moving = moves.move(by, ANY, DeletionWorkflow.DEFINITION, id, Act.CALLED_OFF);
        if (moving instanceof Moving.Moved moved) {
            codes.forget(id);
            moves.mail(moved.file(), DeletionNotices.CALLED_OFF);
        }
        return moving instanceof Moving.NotAllowed ? new Moving.UnknownRequest() : moving;
    }

    /**
     * Tells whether the person can have a claim code, as long as the erasure would wait for it; empty before and after.
     */
    public Optional<CodeReach> codeReach(DeletionFile file) {
        return file.request()
                .person()
                .filter(person -> file.isWaiting())
                .map(person -> delivery.reach(file.request(), person));
    }

    /** Returns the time in which an approved request can still be cancelled. */
    public Duration waitingPeriod() {
        return waiting.length();
    }

    /** Finds a request, for an officer or for the person concerned; an attempt by anybody else is put on record. */
    @Transactional
    public Optional<DeletionFile> find(Access by, RequestId id) {
        return requests.find(by, DeletionWorkflow.DEFINITION, id).map(deletions::file);
    }

    /** Adds to a request the part that only requests for deletion have. */
    public DeletionFile file(RequestFile request) {
        return deletions.file(request);
    }

    /** Adds it to each of these, in the same order. */
    public List<DeletionFile> files(List<RequestFile> requests) {
        return deletions.files(requests);
    }

    /**
     * Returns a page of a person's own requests, newest first.
     *
     * @param after the last one of the page before
     */
    public Page<DeletionFile, RequestId> of(PersonId person, Optional<RequestId> after) {
        return requests.of(DeletionWorkflow.DEFINITION, person, after).together(deletions::files);
    }

    /** Finds a person's open request. */
    public Optional<DeletionFile> open(PersonId person) {
        return requests.open(DeletionWorkflow.DEFINITION, person).map(deletions::file);
    }
}
