package org.memberaccounts.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.memberaccounts.erasure.ErasureTarget;
import org.memberaccounts.erasure.Evidence;
import org.memberaccounts.erasure.Stage;
import org.memberaccounts.organisation.LocalizedText;
import org.memberaccounts.person.PersonId;

/** The number of a member who also worked here: it stays, since the log and cases name it, and is nobody's. */
@ApplicationScoped
class UntieStaff implements ErasureTarget {
    @Inject
    private SignIns signIns;

    @Inject
    private StaffRegister staff;

    @Override
    public String name() {
        return "staff-number";
    }

    @Override
    public LocalizedText called() {
        return new LocalizedText("Staff number, if they worked here", "工号（如曾在此工作）");
    }

    @Override
    public Stage stage() {
        return Stage.RECORDS;
    }

    @Override
    public Evidence erase(PersonId person) {
        return Evidence.untied(signIns.everyIdentity(person).stream().mapToInt(staff::untie).sum());
    }
}
