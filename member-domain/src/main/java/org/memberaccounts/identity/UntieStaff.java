package org.memberaccounts.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.memberaccounts.erasure.ErasureTarget;
import org.memberaccounts.erasure.Evidence;
import org.memberaccounts.erasure.Stage;
import org.memberaccounts.person.PersonId;

/**
 * Unties the staff number of a member who also worked here: the number stays, since the log and cases name it, but no
 * longer leads to anybody.
 */
@ApplicationScoped
class UntieStaff implements ErasureTarget {
    private final SignIns signIns;
    private final StaffRegister staff;

    @Inject
    UntieStaff(SignIns signIns, StaffRegister staff) {
        this.signIns = signIns;
        this.staff = staff;
    }

    @Override
    public String name() {
        return "staff-number";
    }

    @Override
    public Stage stage() {
        return Stage.RECORDS;
    }

    @Override
    public Evidence erase(PersonId person) {
        return Evidence.untied(
                signIns.everyIdentity(person).stream().mapToInt(staff::untie).sum());
    }
}
