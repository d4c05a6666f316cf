package org.memberaccounts.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.erasure.Erasures;
import org.memberaccounts.identity.LastSignIn;
import org.memberaccounts.identity.SignIns;
import org.memberaccounts.jobs.Jobs;
import org.memberaccounts.vault.Vault;

/** Where privacy officers see what waits and decide; nobody's data is there. */
@ApplicationScoped
public class ReviewDesk {
    /** What the reasons of a refusal may have, in letters. */
    public static final int LONGEST_REASONS = 4_000;

    private static final LastSignIn ANY = new LastSignIn(Optional.empty());

    private final DeletionRequests requests;
    private final RequestMoves moves;
    private final AnswersDue due;
    private final WaitingPeriod waiting;
    private final SignIns signIns;
    private final Vault vault;
    private final Erasures erasures;
    private final Jobs jobs;
    private final Clock clock;
    private final Event<RequestDenied> denied;

    @Inject
    ReviewDesk(
            DeletionRequests requests,
            RequestMoves moves,
            AnswersDue due,
            WaitingPeriod waiting,
            SignIns signIns,
            Vault vault,
            Erasures erasures,
            Jobs jobs,
            Clock clock,
            Event<RequestDenied> denied) {
        this.requests = requests;
        this.moves = moves;
        this.due = due;
        this.waiting = waiting;
        this.signIns = signIns;
        this.vault = vault;
        this.erasures = erasures;
        this.jobs = jobs;
        this.clock = clock;
        this.denied = denied;
    }

    /** Whether somebody may work here; that anybody but an officer tried is on record. */
    @Transactional
    public boolean mayEnter(Access by) {
        if (!isOfficer(by)) {
            denied.fire(new RequestDenied(
                    by, Optional.empty(), Optional.empty(), RequestDenied.LOOKED_AT, Denial.NOT_ALLOWED));
        }
        return isOfficer(by);
    }

    /** What officers still have to do with, what is to be answered first at the head; nothing for anybody else. */
    public List<RequestFile> queue(Access by) {
        return isOfficer(by)
                ? requests.open().stream()
                        .map(DeletionRequest::file)
                        .sorted(Comparator.comparing(file -> due.by(file).orElse(LocalDate.MAX)))
                        .toList()
                : List.of();
    }

    /** What has come to an end, newest first; nothing for anybody but officers. */
    public List<RequestFile> ended(Access by, int limit) {
        return isOfficer(by)
                ? requests.ended(limit).stream().map(DeletionRequest::file).toList()
                : List.of();
    }

    /**
     * Who was left without a sign-in, the newest first, unless they are being erased; nothing for anybody but officers.
     */
    @Transactional
    public List<WithoutSignIn> withoutSignIn(Access by) {
        return isOfficer(by)
                ? signIns.lost().stream()
                        .filter(lost -> !erasures.isRunning(lost.person()))
                        .flatMap(lost ->
                                vault
                                        .subject(lost.person())
                                        .map(subject -> new WithoutSignIn(subject, lost.at()))
                                        .stream())
                        .toList()
                : List.of();
    }

    /** Takes a request up: from here on this officer decides. */
    @Transactional
    public RequestDesk.Result takeUp(Access by, RequestId id) {
        return decide(by, Party.OFFICER, id, ANY, Act.TAKEN_UP, (request, officer) -> request.takeUp(officer.number()));
    }

    /**
     * Takes a request over from the officer who took it up, such as when they are ill: from here on this one decides.
     */
    @Transactional
    public RequestDesk.Result takeOver(Access by, RequestId id) {
        return decide(
                by,
                Party.SECOND_OFFICER,
                id,
                ANY,
                Act.TAKEN_OVER,
                (request, officer) -> request.takeUp(officer.number()));
    }

    /** Approves: the waiting period begins, and at its end the erasure, if nobody calls it off. */
    @Transactional
    public RequestDesk.Result approve(Access by, RequestId id, LastSignIn signedIn) {
        return decide(by, Party.OFFICER, id, signedIn, Act.APPROVED, (request, officer) -> {
            Instant end = clock.instant().plus(waiting.length());
            request.waitUntil(end);
            moves.make(BeginErasure.access(), request, Act.WAITING_BEGUN);
            jobs.schedule(BeginErasure.NAME, id.toString(), id.toString(), end);
            moves.notify(request, RequestNotices.APPROVED);
        });
    }

    /**
     * Refuses, on one of the five grounds.
     *
     * @param reasons as the person will read them; checked on their way in, sealed here
     */
    @Transactional
    public RequestDesk.Result refuse(
            Access by, RequestId id, LastSignIn signedIn, RefusalGround ground, String reasons) {
        return decide(by, Party.OFFICER, id, signedIn, Act.REFUSED, (request, officer) -> {
            request.refuse(ground);
            request.file().person().ifPresent(person -> vault.sealText(person, RequestDesk.reasonsOf(id), reasons));
            moves.notify(request, RequestNotices.REFUSED);
        });
    }

    /** Whether it is about the very officer who asks, who is a member as well: nobody decides about themselves. */
    public boolean isAbout(Access by, RequestFile file) {
        return by.actor() instanceof Actor.Staff staff
                && file.person().isPresent()
                && file.person().equals(signIns.personOfStaff(staff.number()));
    }

    /** How many requests of the same person came before this one. */
    public long earlier(RequestFile file) {
        return file.person()
                .map(person -> requests.of(person).stream()
                        .filter(other -> other.file().askedAt().isBefore(file.askedAt()))
                        .count())
                .orElse(0L);
    }

    private RequestDesk.Result decide(
            Access by,
            Party party,
            RequestId id,
            LastSignIn signedIn,
            Act act,
            BiConsumer<DeletionRequest, Actor.Staff> after) {
        Optional<DeletionRequest> request = requests.lock(id);
        if (request.isEmpty()) {
            return new RequestDesk.Result.UnknownRequest();
        }
        Optional<Denial> denial = denial(by, party, request.get().file());
        if (denial.isPresent()) {
            denied.fire(RequestDenied.about(by, request.get().file(), act.code(), denial.get()));
            return new RequestDesk.Result.NotAllowed(denial.get());
        }
        if (party == Party.SECOND_OFFICER && !isAnothers(by, request.get().file())) {
            return new RequestDesk.Result.NotNow(request.get().file());
        }
        return moves.makeIfItCan(
                by, party, signedIn, request.get(), act, () -> after.accept(request.get(), (Actor.Staff) by.actor()));
    }

    private Optional<Denial> denial(Access by, Party party, RequestFile file) {
        if (!isOfficer(by)) {
            return Optional.of(Denial.NOT_ALLOWED);
        }
        if (isAbout(by, file)) {
            return Optional.of(Denial.OWN_REQUEST);
        }
        return party == Party.OFFICER && isAnothers(by, file)
                ? Optional.of(Denial.TAKEN_UP_BY_ANOTHER)
                : Optional.empty();
    }

    /** Whether another officer has taken it up. */
    private static boolean isAnothers(Access by, RequestFile file) {
        return by.actor() instanceof Actor.Staff staff
                && file.officer().filter(officer -> officer != staff.number()).isPresent();
    }

    /** Whether decisions are theirs to make. */
    static boolean isOfficer(Access by) {
        return by.actor().isStaffWith(StaffRole.PRIVACY_OFFICER);
    }
}
