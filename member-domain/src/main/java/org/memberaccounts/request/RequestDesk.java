package org.memberaccounts.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.Authority;
import org.memberaccounts.clock.Identifiers;
import org.memberaccounts.idempotency.Created;
import org.memberaccounts.idempotency.Creation;
import org.memberaccounts.identity.LastSignIn;
import org.memberaccounts.invitation.Invitations;
import org.memberaccounts.lock.TransactionLocks;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.TextId;
import org.memberaccounts.vault.Vault;

/** Where people ask to be erased and call it off; {@link ReviewDesk} is where it is decided. */
@ApplicationScoped
public class RequestDesk {
    /** How long after proving who they are people may ask and officers decide. */
    public static final Duration FRESH = Duration.ofMinutes(10);

    private static final LastSignIn ANY = new LastSignIn(Optional.empty());

    /** What came of a move. */
    public sealed interface Result extends Creation {
        record Moved(RequestFile file) implements Result {
            @Override
            public Optional<Created> created() {
                return file.person().map(person -> new Created(person, file.id().value(), true));
            }
        }

        /** The person has a request that is still on its way; nothing was added. */
        record AskedAlready(RequestFile file) implements Result {}

        /**
         * Somebody enrolled them and they haven't answered: the answer "no" is the deletion, and needs nobody's leave.
         */
        record InvitationUnanswered() implements Result {}

        /** Who asks must prove anew who they are, and come back; the attempt is on record. */
        record SignInAgain() implements Result {}

        /** The request is somewhere else by now. */
        record NotNow(RequestFile file) implements Result {}

        /** It isn't theirs to move; the attempt is on record. */
        record NotAllowed(Denial why) implements Result {}

        record UnknownRequest() implements Result {}
    }

    private final DeletionRequests requests;
    private final RequestMoves moves;
    private final ClaimCodes codes;
    private final WaitingPeriod waiting;
    private final CodeDelivery delivery;
    private final Invitations invitations;
    private final TransactionLocks locks;
    private final Identifiers identifiers;
    private final Clock clock;
    private final Event<RequestDenied> denied;

    @Inject
    RequestDesk(
            DeletionRequests requests,
            RequestMoves moves,
            ClaimCodes codes,
            WaitingPeriod waiting,
            CodeDelivery delivery,
            Invitations invitations,
            TransactionLocks locks,
            Identifiers identifiers,
            Clock clock,
            Event<RequestDenied> denied) {
        this.requests = requests;
        this.moves = moves;
        this.codes = codes;
        this.waiting = waiting;
        this.delivery = delivery;
        this.invitations = invitations;
        this.locks = locks;
        this.identifiers = identifiers;
        this.clock = clock;
        this.denied = denied;
    }

    /**
     * Asks for the erasure of everything. Whoever asks for themselves and has just signed in is who they say: that
     * confirms the identity.
     *
     * @param signedIn when they last proved it
     */
    @Transactional
    public Result ask(Access by, PersonId person, LastSignIn signedIn, DeletionGround ground, Locale language) {
        if (Authority.lack(by, person).isPresent()) {
            denied.fire(
                    new RequestDenied(by, Optional.empty(), Optional.of(person), Act.ASKED.code(), Denial.NOT_ALLOWED));
            return new Result.NotAllowed(Denial.NOT_ALLOWED);
        }
        if (DeletionWorkflow.BEGINNING.fresh() && !signedIn.isWithin(FRESH, clock.instant())) {
            denied.fire(new RequestDenied(
                    by, Optional.empty(), Optional.of(person), Act.ASKED.code(), Denial.FRESH_SIGN_IN_NEEDED));
            return new Result.SignInAgain();
        }
        if (invitations.unanswered(person).isPresent()) {
            return new Result.InvitationUnanswered();
        }
        locks.lock("ask-deletion", person.value());
        Optional<RequestFile> earlier = open(person);
        if (earlier.isPresent()) {
            return new Result.AskedAlready(earlier.get());
        }
        DeletionRequest request = new DeletionRequest(
                new RequestId(identifiers.next()), requests.nextNumber(), person, ground, language, clock.instant());
        requests.add(request);
        moves.tell(by, request, Act.ASKED);
        moves.make(by, request, Act.IDENTITY_CONFIRMED);
        moves.notify(request, RequestNotices.ASKED);
        return new Result.Moved(request.file());
    }

    /** What people call a request. */
    @Transactional
    public Optional<String> number(RequestId id) {
        return requests.find(id).map(request -> request.file().number());
    }

    /** The request of this number, for the log's readers. */
    @Transactional
    public Optional<RequestId> numbered(String number) {
        return requests.numbered(number).map(request -> request.file().id());
    }

    /**
     * Calls off the person's own request; reading goes on as before. Of somebody else's they learn nothing; the attempt
     * is on record.
     */
    @Transactional
    public Result callOff(Access by, RequestId id) {
        return requests.lock(id)
                .filter(request -> isTheirs(by, request.file(), Act.CALLED_OFF.code()))
                .map(request -> moves.makeIfItCan(by, Party.MEMBER, ANY, request, Act.CALLED_OFF, () -> {
                    codes.forget(id);
                    moves.notify(request, RequestNotices.CALLED_OFF);
                }))
                .orElse(new Result.UnknownRequest());
    }

    /** What the reasons of a refusal are called in the vault. */
    public static TextId reasonsOf(RequestId id) {
        return new TextId(Vault.CASE_TEXT, id.value());
    }

    /** Whether the person can have a claim code, as long as the erasure would wait for it; empty before and after. */
    public Optional<CodeReach> codeReach(RequestFile file) {
        return file.person()
                .filter(person -> file.state() == State.WAITING)
                .map(person -> delivery.reach(file, person));
    }

    /** How long what was approved can still be called off. */
    public Duration waitingPeriod() {
        return waiting.length();
    }

    /** A request, for an officer or for the person it is about; that anybody else tried is on record. */
    @Transactional
    public Optional<RequestFile> find(Access by, RequestId id) {
        return requests.find(id)
                .map(DeletionRequest::file)
                .filter(file -> ReviewDesk.isOfficer(by) || isTheirs(by, file, RequestDenied.LOOKED_AT));
    }

    private boolean isTheirs(Access by, RequestFile file, String attempt) {
        boolean theirs = file.isTheirs(by);
        if (!theirs) {
            denied.fire(RequestDenied.about(by, file, attempt, Denial.NOT_ALLOWED));
        }
        return theirs;
    }

    /** A person's own requests, newest first. */
    public List<RequestFile> of(PersonId person) {
        return requests.of(person).stream().map(DeletionRequest::file).toList();
    }

    /** A person's request that is still on its way. */
    public Optional<RequestFile> open(PersonId person) {
        return of(person).stream().filter(RequestFile::isOpen).findFirst();
    }
}
