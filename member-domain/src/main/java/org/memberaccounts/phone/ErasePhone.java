package org.memberaccounts.phone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.memberaccounts.erasure.ErasureTarget;
import org.memberaccounts.erasure.Evidence;
import org.memberaccounts.erasure.Stage;
import org.memberaccounts.person.PersonId;

/** Erases what was proven of the person's number. */
@ApplicationScoped
class ErasePhone implements ErasureTarget {
    private final PhoneContests contests;

    @Inject
    ErasePhone(PhoneContests contests) {
        this.contests = contests;
    }

    @Override
    public String name() {
        return "phone-verification";
    }

    @Override
    public Stage stage() {
        return Stage.RECORDS;
    }

    @Override
    public Evidence erase(PersonId person) {
        return Evidence.deleted(contests.forget(person));
    }
}
