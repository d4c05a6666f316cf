package org.memberaccounts.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.memberaccounts.clock.Identifiers;
import org.memberaccounts.erasure.Erasures;
import org.memberaccounts.idempotency.Created;
import org.memberaccounts.idempotency.Creation;
import org.memberaccounts.identity.LastSignIn;
import org.memberaccounts.identity.SignIns;
import org.memberaccounts.invitation.Invitations;
import org.memberaccounts.jobs.Jobs;
import org.memberaccounts.notice.Notices;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.Reader;
import org.memberaccounts.vault.Requester;
import org.memberaccounts.vault.TextId;
import org.memberaccounts.vault.Vault;

/** Where people ask to be erased and call it off, and where privacy officers decide. */
@ApplicationScoped
public class RequestDesk {
    /** How long after proving who they are people may ask and officers decide. */
    public static final Duration FRESH = Duration.ofMinutes(10);

    /** What the reasons of a refusal may have, in letters. */
    public static final int LONGEST_REASONS = 4_000;

    private static final Duration YEAR = Duration.ofDays(365);
    private static final int MOST_LOOKED_AT = 1_000;
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

        /** Somebody enrolled them and they haven't answered: the answer "no" is the deletion, and needs nobody's leave. */
        record InvitationUnanswered() implements Result {}

        /** Who asks must prove anew who they are, and come back; the attempt is on record. */
        record SignInAgain() implements Result {}

        /** The request is somewhere else by now. */
        record NotNow(RequestFile file) implements Result {}

        /** It isn't theirs to move; the attempt is on record. */
        record NotAllowed(Denial why) implements Result {}

        record UnknownRequest() implements Result {}
    }

    @Inject
    private DeletionRequests requests;

    @Inject
    private ClaimCodes codes;

    @Inject
    private WaitingPeriod waiting;

    @Inject
    private AnswerPeriod answerPeriod;

    @Inject
    private Notices notices;

    @Inject
    private CodeDelivery delivery;

    @Inject
    private SignIns signIns;

    @Inject
    private Invitations invitations;

    @Inject
    private Vault vault;

    @Inject
    private Erasures erasures;

    @Inject
    private Jobs jobs;

    @Inject
    private Identifiers identifiers;

    @Inject
    private Clock clock;

    @Inject
    private Event<RequestMoved> moved;

    @Inject
    private Event<RequestDenied> denied;

    /**
     * Asks for the erasure of everything. Whoever asks for themselves and has just signed in is who they say: that confirms the identity.
     *
     * @param signedIn when they last proved it
     */
    @Transactional
    public Result ask(Requester by, PersonId person, LastSignIn signedIn, DeletionGround ground, Locale language) {
        if (DeletionWorkflow.BEGINNING.fresh() && !signedIn.isWithin(FRESH, clock.instant())) {
            denied.fire(new RequestDenied(by, Optional.empty(), Optional.of(person), Act.ASKED.code(), Denial.FRESH_SIGN_IN_NEEDED));
            return new Result.SignInAgain();
        }
        if (invitations.unanswered(person).isPresent()) {
            return new Result.InvitationUnanswered();
        }
        requests.claim(person);
        Optional<RequestFile> earlier = open(person);
        if (earlier.isPresent()) {
            return new Result.AskedAlready(earlier.get());
        }
        DeletionRequest request = new DeletionRequest(new RequestId(identifiers.next()), requests.nextNumber(), person, ground, language, clock.instant());
        requests.add(request);
        tell(by, request, Act.ASKED);
        move(by, request, Act.IDENTITY_CONFIRMED);
        notify(request, RequestNotices.ASKED);
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

    /** Calls off the person's own request; reading goes on as before. Of somebody else's they learn nothing; the attempt is on record. */
    @Transactional
    public Result callOff(Requester by, RequestId id) {
        return requests.lock(id).filter(request -> isTheirs(by, request.file(), Act.CALLED_OFF.code()))
                .map(request -> moveIfItCan(by, Party.MEMBER, ANY, request, Act.CALLED_OFF, () -> {
                    codes.forget(id);
                    notify(request, RequestNotices.CALLED_OFF);
                }))
                .orElse(new Result.UnknownRequest());
    }

    /** Takes a request up: from here on this officer decides. */
    @Transactional
    public Result takeUp(Requester by, RequestId id) {
        return decide(by, Party.OFFICER, id, ANY, Act.TAKEN_UP, (request, officer) -> request.takeUp(officer.number()));
    }

    /** Takes a request over from the officer who took it up, such as when they are ill: from here on this one decides. */
    @Transactional
    public Result takeOver(Requester by, RequestId id) {
        return decide(by, Party.SECOND_OFFICER, id, ANY, Act.TAKEN_OVER, (request, officer) -> request.takeUp(officer.number()));
    }

    /** Approves: the waiting period begins, and at its end the erasure, if nobody calls it off. */
    @Transactional
    public Result approve(Requester by, RequestId id, LastSignIn signedIn) {
        return decide(by, Party.OFFICER, id, signedIn, Act.APPROVED, (request, officer) -> {
            Instant end = clock.instant().plus(waiting.length());
            request.waitUntil(end);
            move(BeginErasure.requester(), request, Act.WAITING_BEGUN);
            jobs.schedule(BeginErasure.NAME, id.toString(), id.toString(), end);
            notify(request, RequestNotices.APPROVED);
        });
    }

    /**
     * Refuses, on one of the five grounds.
     *
     * @param reasons as the person will read them; checked on their way in, sealed here
     */
    @Transactional
    public Result refuse(Requester by, RequestId id, LastSignIn signedIn, RefusalGround ground, String reasons) {
        return decide(by, Party.OFFICER, id, signedIn, Act.REFUSED, (request, officer) -> {
            request.refuse(ground);
            request.file().person().ifPresent(person -> vault.sealText(person, reasonsOf(id), reasons));
            notify(request, RequestNotices.REFUSED);
        });
    }

    /** What the reasons of a refusal are called in the vault. */
    public static TextId reasonsOf(RequestId id) {
        return new TextId(Vault.CASE_TEXT, id.value());
    }

    /** Whether the person can have a claim code, as long as the erasure would wait for it; empty before and after. */
    public Optional<CodeReach> codeReach(RequestFile file) {
        return file.person().filter(person -> file.state() == State.WAITING).map(person -> delivery.reach(file, person));
    }

    /** How long what was approved can still be called off. */
    public Duration waitingPeriod() {
        return waiting.length();
    }

    /** The last day on which the answer is in time, as the policy promises it (DEL-6); empty once there is nothing to answer any more. */
    public Optional<LocalDate> answerBy(RequestFile file) {
        return file.isAnswered() ? Optional.empty() : Optional.of(answerPeriod.lastDayFor(file.askedAt()));
    }

    /** Whether the answer should have been there by now. */
    public boolean isLate(RequestFile file) {
        return answerBy(file).filter(day -> answerPeriod.isOver(day, clock.instant())).isPresent();
    }

    /**
     * How the requests of a year were answered; nothing of whom they are about.
     *
     * @param all those that were answered or wait for it
     * @param late of these, how many were answered too late, or should have been by now
     */
    public record Answers(long all, long late) {}

    @Transactional
    public Answers answers() {
        Instant from = clock.instant().minus(YEAR);
        List<RequestFile> asked = Stream.concat(requests.open().stream(), requests.ended(MOST_LOOKED_AT).stream()).map(DeletionRequest::file)
                .filter(file -> file.askedAt().isAfter(from) && (!file.isAnswered() || answeredAt(file).isPresent())).toList();
        return new Answers(asked.size(), asked.stream().filter(file -> answerPeriod.isOver(answerPeriod.lastDayFor(file.askedAt()), answeredAt(file).orElse(clock.instant()))).count());
    }

    /** What was called off before needed none. */
    private static Optional<Instant> answeredAt(RequestFile file) {
        return file.cameTo(State.APPROVED).or(() -> file.cameTo(State.REFUSED));
    }

    /** Whether somebody may work here; that anybody but an officer tried is on record. */
    @Transactional
    public boolean mayEnter(Requester by) {
        if (!isOfficer(by)) {
            denied.fire(new RequestDenied(by, Optional.empty(), Optional.empty(), RequestDenied.LOOKED_AT, Denial.NOT_ALLOWED));
        }
        return isOfficer(by);
    }

    /** What officers still have to do with, what is to be answered first at the head; nothing for anybody else. */
    public List<RequestFile> queue(Requester by) {
        return isOfficer(by) ? requests.open().stream().map(DeletionRequest::file).sorted(Comparator.comparing(file -> answerBy(file).orElse(LocalDate.MAX))).toList() : List.of();
    }

    /** What has come to an end, newest first; nothing for anybody but officers. */
    public List<RequestFile> ended(Requester by, int limit) {
        return isOfficer(by) ? requests.ended(limit).stream().map(DeletionRequest::file).toList() : List.of();
    }

    /** Who was left without a sign-in, the newest first, unless they are being erased; nothing for anybody but officers. */
    @Transactional
    public List<WithoutSignIn> withoutSignIn(Requester by) {
        return isOfficer(by) ? signIns.lost().stream().filter(lost -> !erasures.isRunning(lost.person()))
                .flatMap(lost -> vault.subject(lost.person()).map(subject -> new WithoutSignIn(subject, lost.at())).stream()).toList() : List.of();
    }

    /** A request, for an officer or for the person it is about; that anybody else tried is on record. */
    @Transactional
    public Optional<RequestFile> find(Requester by, RequestId id) {
        return requests.find(id).map(DeletionRequest::file).filter(file -> isOfficer(by) || isTheirs(by, file, RequestDenied.LOOKED_AT));
    }

    private boolean isTheirs(Requester by, RequestFile file, String attempt) {
        boolean theirs = file.isAbout(by);
        if (!theirs) {
            denied.fire(RequestDenied.about(by, file, attempt, Denial.NOT_ALLOWED));
        }
        return theirs;
    }

    /** Whether it is about the very officer who asks, who is a member as well: nobody decides about themselves. */
    public boolean isAbout(Requester by, RequestFile file) {
        return by.reader() instanceof Reader.Staff staff && file.person().isPresent() && file.person().equals(signIns.personOfStaff(staff.number()));
    }

    /** A person's own requests, newest first. */
    public List<RequestFile> of(PersonId person) {
        return requests.of(person).stream().map(DeletionRequest::file).toList();
    }

    /** How many requests of the same person came before this one. */
    public long earlier(RequestFile file) {
        return file.person().map(person -> of(person).stream().filter(other -> other.askedAt().isBefore(file.askedAt())).count()).orElse(0L);
    }

    /** A person's request that is still on its way. */
    public Optional<RequestFile> open(PersonId person) {
        return of(person).stream().filter(RequestFile::isOpen).findFirst();
    }

    private Result decide(Requester by, Party party, RequestId id, LastSignIn signedIn, Act act, BiConsumer<DeletionRequest, Reader.Staff> after) {
        Optional<DeletionRequest> request = requests.lock(id);
        if (request.isEmpty()) {
            return new Result.UnknownRequest();
        }
        Optional<Denial> denial = denial(by, party, request.get().file());
        if (denial.isPresent()) {
            denied.fire(RequestDenied.about(by, request.get().file(), act.code(), denial.get()));
            return new Result.NotAllowed(denial.get());
        }
        if (party == Party.SECOND_OFFICER && !isAnothers(by, request.get().file())) {
            return new Result.NotNow(request.get().file());
        }
        return moveIfItCan(by, party, signedIn, request.get(), act, () -> after.accept(request.get(), (Reader.Staff) by.reader()));
    }

    private Optional<Denial> denial(Requester by, Party party, RequestFile file) {
        if (!isOfficer(by)) {
            return Optional.of(Denial.NOT_ALLOWED);
        }
        if (isAbout(by, file)) {
            return Optional.of(Denial.OWN_REQUEST);
        }
        return party == Party.OFFICER && isAnothers(by, file) ? Optional.of(Denial.TAKEN_UP_BY_ANOTHER) : Optional.empty();
    }

    /** Whether another officer has taken it up. */
    private static boolean isAnothers(Requester by, RequestFile file) {
        return by.reader() instanceof Reader.Staff staff && file.officer().filter(officer -> officer != staff.number()).isPresent();
    }

    private Result moveIfItCan(Requester by, Party party, LastSignIn signedIn, DeletionRequest request, Act act, Runnable after) {
        Optional<Transition> transition = DeletionWorkflow.move(request.file().state(), act).filter(move -> move.by() == party);
        if (transition.isEmpty()) {
            return new Result.NotNow(request.file());
        }
        if (transition.get().fresh() && !signedIn.isWithin(FRESH, clock.instant())) {
            denied.fire(RequestDenied.about(by, request.file(), act.code(), Denial.FRESH_SIGN_IN_NEEDED));
            return new Result.SignInAgain();
        }
        move(by, request, act);
        after.run();
        return new Result.Moved(request.file());
    }

    private void move(Requester by, DeletionRequest request, Act act) {
        request.move(act, clock.instant(), by.reader() instanceof Reader.Staff staff ? Optional.of(staff.number()) : Optional.empty());
        tell(by, request, act);
    }

    private void tell(Requester by, DeletionRequest request, Act act) {
        RequestFile file = request.file();
        moved.fire(new RequestMoved(by, file.id(), file.person(), act));
    }

    private void notify(DeletionRequest request, String kind) {
        RequestFile file = request.file();
        file.person().ifPresent(person -> notices.tell(person, kind, file.id().toString(), file.language()));
    }

    private static boolean isOfficer(Requester by) {
        return by.reader() instanceof Reader.Staff staff && staff.has(Reader.Staff.PRIVACY_OFFICER);
    }
}
