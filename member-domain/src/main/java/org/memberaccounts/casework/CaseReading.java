package org.memberaccounts.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.approval.Act;
import org.memberaccounts.approval.Approvable;
import org.memberaccounts.approval.Standing;
import org.memberaccounts.approval.Withdrawals;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.door.CaseNeed;
import org.memberaccounts.vault.door.CaseNeeds;
import org.memberaccounts.vault.door.Colleagues;
import org.memberaccounts.vault.door.Relation;
import org.memberaccounts.wording.Wording;

/**
 * Reading on a case about a colleague, or of a kind that needs an approval: nobody does before the head of the service
 * centre has approved it.
 */
@ApplicationScoped
public class CaseReading implements Approvable {
    /** The act, whose code is in the database, where the door sees it through {@code case_for_reading}. */
    public static final Act ACT = new Act("case-reading", "case", StaffRole.SUPPORT, StaffRole.SUPPORT_LEAD);

    private final Cases cases;
    private final CaseKinds kinds;
    private final CaseNeeds needs;
    private final Colleagues staff;
    private final Withdrawals withdrawals;

    @Inject
    CaseReading(Cases cases, CaseKinds kinds, CaseNeeds needs, Colleagues staff, Withdrawals withdrawals) {
        this.cases = cases;
        this.kinds = kinds;
        this.needs = needs;
        this.staff = staff;
        this.withdrawals = withdrawals;
    }

    @Override
    public Act act() {
        return ACT;
    }

    @Override
    public Optional<PersonId> person(UUID caseId) {
        return find(caseId).flatMap(CaseFile::person);
    }

    @Override
    public Standing standing(UUID caseId, int handler) {
        Optional<CaseFile> theirs = find(caseId).filter(file -> file.isHandledBy(handler));
        return theirs.isEmpty()
                ? Standing.NOT_THEIRS
                : theirs.filter(CaseFile::isOpen)
                        .filter(file -> needs.of(file.kind()) == CaseNeed.APPROVAL || isAboutAColleague(file))
                        .map(file -> Standing.NEEDS_APPROVAL)
                        .orElse(Standing.NEEDS_NOBODY);
    }

    private boolean isAboutAColleague(CaseFile file) {
        return file.handler()
                .flatMap(handler -> file.person().map(person -> staff.relation(handler, person)))
                .filter(Relation.COLLEAGUE::equals)
                .isPresent();
    }

    @Override
    public String sentence(UUID caseId, Locale language) {
        Wording words = Wording.beside(CaseReading.class, "Approvals", language);
        return find(caseId)
                .map(file -> words.say(
                        isAboutAColleague(file) ? ACT.code() + ".colleague" : ACT.code(),
                        file.number(),
                        kinds.title(file.kind()).in(language)))
                .orElse("");
    }

    void on(@Observes CaseClosed closed) {
        withdrawals.withdraw(closed.by(), ACT, closed.caseId().value());
    }

    /** Whoever has it now asks for themselves. */
    void on(@Observes CaseHandedOver given) {
        withdrawals.withdraw(given.by(), ACT, given.caseId().value());
    }

    void on(@Observes CaseMoved moved) {
        if (moved.move() == CaseMoved.Move.PUT_BACK || moved.move() == CaseMoved.Move.COVERED) {
            withdrawals.withdraw(moved.by(), ACT, moved.caseId().value());
        }
    }

    private Optional<CaseFile> find(UUID caseId) {
        return cases.find(new CaseId(caseId)).map(SupportCase::file);
    }
}
