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
import org.memberaccounts.vault.door.Colleagues;
import org.memberaccounts.vault.door.Relation;
import org.memberaccounts.wording.Wording;

/** Cases about colleagues: nobody reads on one before the head of the service centre has approved it. */
@ApplicationScoped
public class ColleagueCases implements Approvable {
    /** The act, whose code is in the database, where the door sees it through {@code case_for_reading}. */
    public static final Act ACT = new Act("colleague-case", "case", StaffRole.SUPPORT, StaffRole.SUPPORT_LEAD);

    private final Cases cases;
    private final Colleagues staff;
    private final Withdrawals withdrawals;

    @Inject
    ColleagueCases(Cases cases, Colleagues staff, Withdrawals withdrawals) {
        this.cases = cases;
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
        Optional<CaseFile> theirs = find(caseId).filter(file -> file.handler() == handler);
        return theirs.isEmpty()
                ? Standing.NOT_THEIRS
                : theirs.filter(CaseFile::isOpen)
                        .flatMap(CaseFile::person)
                        .filter(person -> staff.relation(handler, person) == Relation.COLLEAGUE)
                        .map(colleague -> Standing.NEEDS_APPROVAL)
                        .orElse(Standing.NEEDS_NOBODY);
    }

    @Override
    public String sentence(UUID caseId, Locale language) {
        String number = find(caseId).map(CaseFile::number).orElse("");
        return Wording.beside(ColleagueCases.class, "Approvals", language).say(ACT.code(), number);
    }

    void on(@Observes CaseClosed closed) {
        withdrawals.withdraw(closed.by(), ACT, closed.caseId().value());
    }

    private Optional<CaseFile> find(UUID caseId) {
        return cases.find(new CaseId(caseId)).map(SupportCase::file);
    }
}
