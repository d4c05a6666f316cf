package org.memberaccounts.broadcast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.memberaccounts.erasure.ErasureTarget;
import org.memberaccounts.erasure.Evidence;
import org.memberaccounts.erasure.Stage;
import org.memberaccounts.person.PersonId;

/** Erases whether notices to everybody reached the person: they drop out of all counts. */
@ApplicationScoped
class EraseTold implements ErasureTarget {
    private final ToldPeople people;

    @Inject
    EraseTold(ToldPeople people) {
        this.people = people;
    }

    @Override
    public String name() {
        return "broadcasts";
    }

    @Override
    public Stage stage() {
        return Stage.RECORDS;
    }

    @Override
    public Evidence erase(PersonId person) {
        return Evidence.deleted(people.forget(person));
    }
}
