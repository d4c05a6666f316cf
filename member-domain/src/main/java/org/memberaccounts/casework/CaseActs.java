package org.memberaccounts.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.vault.Refusal;
import org.memberaccounts.vault.door.Lookups;

/**
 * The rules by which staff act on a case, in the desks' transactions: one change at a time, by somebody who may, on the
 * case as they saw it.
 */
@ApplicationScoped
class CaseActs {
    private final Cases cases;
    private final Lookups lookups;
    private final Event<CaseMoved> moved;
    private final Event<CaseDenied> denied;

    @Inject
    CaseActs(Cases cases, Lookups lookups, Event<CaseMoved> moved, Event<CaseDenied> denied) {
        this.cases = cases;
        this.lookups = lookups;
        this.moved = moved;
        this.denied = denied;
    }

    /**
     * Lets an agent work on an open case of their own.
     *
     * @param expected the version that they saw; empty for any
     */
    CaseStep onOwn(
            Access by,
            CaseId id,
            Optional<Integer> expected,
            CaseAction attempt,
            Function<SupportCase, CaseStep> work) {
        return on(
                by,
                id,
                attempt,
                supportCase -> changed(supportCase, expected)
                        .or(() -> notTheirs(by, supportCase, attempt))
                        .or(() -> closed(supportCase))
                        .orElseGet(() -> work.apply(supportCase)));
    }

    /** Lets the head of the service centre move an open case, whoever works on it. */
    CaseStep asHead(
            Access by,
            CaseId id,
            Optional<Integer> expected,
            CaseAction attempt,
            Function<SupportCase, CaseStep> work) {
        return cases.lock(id)
                .map(supportCase -> changed(supportCase, expected)
                        .or(() -> barred(by, supportCase)
                                .filter(Refusal.OWN_RECORD::equals)
                                .map(why -> deny(by, supportCase, attempt, why)))
                        .or(() -> closed(supportCase))
                        .orElseGet(() -> work.apply(supportCase)))
                .orElseGet(CaseStep.UnknownCase::new);
    }

    private static Optional<CaseStep> closed(SupportCase supportCase) {
        return supportCase.isOpen() ? Optional.empty() : Optional.of(new CaseStep.NotNow(supportCase.file()));
    }

    /** Lets an agent work on any case, which nobody else changes meanwhile. */
    CaseStep on(Access by, CaseId id, CaseAction attempt, Function<SupportCase, CaseStep> work) {
        return cases.lock(id)
                .map(supportCase -> by.actor().isStaffWith(StaffRole.SUPPORT)
                        ? work.apply(supportCase)
                        : deny(by, supportCase, attempt, Refusal.ROLE_MISSING))
                .orElseGet(CaseStep.UnknownCase::new);
    }

    /** Returns what is answered when the case isn't as the actor saw it. */
    static Optional<CaseStep> changed(SupportCase supportCase, Optional<Integer> expected) {
        return expected.filter(version -> version != supportCase.version())
                .map(other -> new CaseStep.ChangedMeanwhile(supportCase.file()));
    }

    private Optional<CaseStep> notTheirs(Access by, SupportCase supportCase, CaseAction attempt) {
        return by.actor() instanceof Actor.Staff staff && supportCase.isHandledBy(staff.number())
                ? barred(by, supportCase)
                        .filter(Refusal.OWN_RECORD::equals)
                        .map(why -> deny(by, supportCase, attempt, why))
                : Optional.of(deny(by, supportCase, attempt, Refusal.CASE_NOT_YOURS));
    }

    /** Returns the reason why this actor may not begin to work on the case; the person may be the actor. */
    Optional<Refusal> barred(Access by, SupportCase supportCase) {
        return supportCase.file().person().flatMap(person -> lookups.barred(by, person));
    }

    /** Says no, and puts the attempt on record. */
    CaseStep deny(Access by, SupportCase supportCase, CaseAction attempt, Refusal why) {
        CaseFile file = supportCase.file();
        denied.fire(new CaseDenied(by, Optional.of(file.id()), file.person(), attempt, why));
        return new CaseStep.NotAllowed(why);
    }

    /** Puts an act on record that was done, and returns the case as it stands after it. */
    CaseStep done(Access by, SupportCase supportCase, CaseMoved.Move move) {
        moved.fire(new CaseMoved(by, move, supportCase.file()));
        return done(supportCase);
    }

    CaseStep done(SupportCase supportCase) {
        return new CaseStep.Done(cases.saved(supportCase));
    }
}
