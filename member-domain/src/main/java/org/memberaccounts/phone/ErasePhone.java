package org.memberaccounts.phone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.memberaccounts.erasure.ErasureTarget;
import org.memberaccounts.erasure.Evidence;
import org.memberaccounts.erasure.Stage;
import org.memberaccounts.jobs.Jobs;
import org.memberaccounts.person.PersonId;

/** Erases what was proven of the person's number, and the contests about it. */
@ApplicationScoped
class ErasePhone implements ErasureTarget {
    private final Phones phones;
    private final Jobs jobs;

    @Inject
    ErasePhone(Phones phones, Jobs jobs) {
        this.phones = phones;
        this.jobs = jobs;
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
        jobs.cancel(EndContest.NAME, person.toString());
        phones.contestsBy(person)
                .forEach(
                        contest -> jobs.cancel(EndContest.NAME, contest.holder().toString()));
        return Evidence.deleted(phones.forget(person));
    }
}
