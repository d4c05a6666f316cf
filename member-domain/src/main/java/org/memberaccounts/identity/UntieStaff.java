package org.memberaccounts.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
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
    private final Grantees grantees;

    @Inject
    UntieStaff(SignIns signIns, StaffRegister staff, Grantees grantees) {
        this.signIns = signIns;
        this.staff = staff;
        this.grantees = grantees;
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
        List<IdentityId> users = signIns.everyIdentity(person);
        users.forEach(grantees::forget);
        return Evidence.untied(users.stream().mapToInt(staff::untie).sum());
    }
}
