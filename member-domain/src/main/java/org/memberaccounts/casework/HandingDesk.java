package org.memberaccounts.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Function;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.input.ScreenedText;
import org.memberaccounts.limit.Limits;
import org.memberaccounts.paging.Page;
import org.memberaccounts.vault.Refusal;
import org.memberaccounts.vault.door.Colleagues;
import org.memberaccounts.vault.door.Relation;

/**
 * The desk at which a case gets the agent who works on it, and another one. Of all who try at once exactly one gets it,
 * never the person whom it is about. Why it changes hands is written on the case, where the person sees it.
 */
@ApplicationScoped
public class HandingDesk {
    private final CaseActs acts;
    private final QueuedCases queued;
    private final SaidOnCases said;
    private final Agents agents;
    private final Colleagues colleagues;
    private final OfficeDay office;
    private final Limits limits;
    private final Event<CaseHandedOver> handedOver;

    @Inject
    HandingDesk(
            CaseActs acts,
            QueuedCases queued,
            SaidOnCases said,
            Agents agents,
            Colleagues colleagues,
            OfficeDay office,
            Limits limits,
            Event<CaseHandedOver> handedOver) {
        this.acts = acts;
        this.queued = queued;
        this.said = said;
        this.agents = agents;
        this.colleagues = colleagues;
        this.office = office;
        this.limits = limits;
        this.handedOver = handedOver;
    }

    /**
     * Takes a case that nobody has.
     *
     * @throws org.memberaccounts.limit.LimitReached when the agent has taken too many in a short time
     */
    @Transactional
    public CaseStep take(Access by, CaseId id) {
        if (by.actor().isStaffWith(StaffRole.SUPPORT)) {
            limits.spend(by, CaseLimits.TAKE_CASE);
        }
        return acts.on(by, id, CaseAction.CASE_TAKEN, supportCase -> take(by, supportCase));
    }

    private CaseStep take(Access by, SupportCase supportCase) {
        CaseFile file = supportCase.file();
        if (!file.isOpen()) {
            return new CaseStep.NotNow(file);
        }
        if (file.handler().isPresent()) {
            return file.isHandledBy(number(by)) ? acts.done(supportCase) : new CaseStep.TakenAlready(file);
        }
        return acts.barred(by, supportCase)
                .map(why -> acts.deny(by, supportCase, CaseAction.CASE_TAKEN, why))
                .orElseGet(() -> {
                    supportCase.give(number(by));
                    return acts.done(by, supportCase, CaseMoved.Move.TAKEN);
                });
    }

    /**
     * Takes the most urgent case that nobody has and this agent may work on; agents who do so at once get different
     * ones. Empty where there is none.
     *
     * @throws org.memberaccounts.limit.LimitReached when the agent has taken too many in a short time
     */
    @Transactional
    public Optional<CaseFile> takeNext(Access by) {
        if (!by.actor().isStaffWith(StaffRole.SUPPORT)) {
            return Optional.empty();
        }
        limits.spend(by, CaseLimits.TAKE_CASE);
        return queued.nobodys().stream()
                .flatMap(id -> queued.lockIfNobodys(id).stream())
                .filter(free -> acts.barred(by, free).isEmpty())
                .findFirst()
                .map(free -> take(by, free))
                .flatMap(step -> step instanceof CaseStep.Done done ? Optional.of(done.file()) : Optional.empty());
    }

    /**
     * Gives a case of the actor's to a colleague; the head of the service centre gives any.
     *
     * @param colleague their staff number
     */
    @Transactional
    public CaseStep handOver(Access by, CaseId id, Optional<Integer> expected, int colleague, ScreenedText reason) {
        return asHolder(by, id, expected, supportCase -> {
            boolean self = supportCase
                    .file()
                    .person()
                    .filter(person -> colleagues.relation(colleague, person) == Relation.THEMSELVES)
                    .isPresent();
            if (self || supportCase.isHandledBy(colleague) || !agents.isAtWork(colleague)) {
                return new CaseStep.UnknownAgent();
            }
            write(by, supportCase, SaidKind.HAND_OVER, reason);
            supportCase.give(colleague);
            CaseFile file = supportCase.file();
            handedOver.fire(new CaseHandedOver(by, id, file.person(), file.purpose(), colleague));
            return acts.done(supportCase);
        });
    }

    /** Puts a case of the actor's back, so that nobody has it; the head of the service centre puts any back. */
    @Transactional
    public CaseStep putBack(Access by, CaseId id, Optional<Integer> expected, ScreenedText reason) {
        return asHolder(by, id, expected, supportCase -> {
            if (supportCase.file().handler().isEmpty()) {
                return new CaseStep.NotNow(supportCase.file());
            }
            write(by, supportCase, SaidKind.HAND_OVER, reason);
            supportCase.putBack();
            return acts.done(by, supportCase, CaseMoved.Move.PUT_BACK);
        });
    }

    private CaseStep asHolder(Access by, CaseId id, Optional<Integer> expected, Function<SupportCase, CaseStep> work) {
        return by.actor().isStaffWith(StaffRole.SUPPORT_LEAD)
                ? acts.asHead(by, id, expected, CaseAction.CASE_HANDED_OVER, work)
                : acts.onOwn(by, id, expected, CaseAction.CASE_HANDED_OVER, work);
    }

    /** Takes a case over from a colleague who is away: one that is late, or whose agent doesn't work here any more. */
    @Transactional
    public CaseStep cover(Access by, CaseId id, ScreenedText reason) {
        if (by.actor().isStaffWith(StaffRole.SUPPORT)) {
            limits.spend(by, CaseLimits.TAKE_CASE);
        }
        return acts.on(by, id, CaseAction.CASE_COVERED, supportCase -> cover(by, supportCase, reason));
    }

    private CaseStep cover(Access by, SupportCase supportCase, ScreenedText reason) {
        CaseFile file = supportCase.file();
        boolean away = file.isOpen()
                && !file.isHandledBy(number(by))
                && file.handler()
                        .filter(other -> file.isLate(office.today()) || !agents.isAtWork(other))
                        .isPresent();
        Optional<Refusal> barred = acts.barred(by, supportCase);
        if (!away) {
            return new CaseStep.NotNow(file);
        }
        return barred.map(why -> acts.deny(by, supportCase, CaseAction.CASE_COVERED, why))
                .orElseGet(() -> {
                    supportCase.give(number(by));
                    said.add(by, supportCase, SaidKind.COVER, reason.atMost(CaseTexts.LONGEST_REASON));
                    return acts.done(by, supportCase, CaseMoved.Move.COVERED);
                });
    }

    private void write(Access by, SupportCase supportCase, SaidKind kind, ScreenedText words) {
        limits.spend(by, CaseLimits.WRITE_ON_CASE);
        said.add(by, supportCase, kind, words.atMost(CaseTexts.LONGEST_REASON));
    }

    /** Returns a page of the numbers of the agents who work here, in order; none for anybody else. */
    @Transactional
    public Page<Integer, Integer> agents(Access by, Optional<Integer> after) {
        return by.actor().isStaffWith(StaffRole.SUPPORT) || by.actor().isStaffWith(StaffRole.SUPPORT_LEAD)
                ? agents.after(after.orElse(0))
                : Page.empty();
    }

    private static int number(Access by) {
        return ((Actor.Staff) by.actor()).number();
    }
}
