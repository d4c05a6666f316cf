package org.memberaccounts.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.memberaccounts.erasure.ErasureTarget;
import org.memberaccounts.erasure.Evidence;
import org.memberaccounts.erasure.Stage;
import org.memberaccounts.person.PersonId;

/**
 * Closes the cases about the person and keeps them, anonymised. What was said in them is sealed, and goes with the
 * sealed values.
 */
@ApplicationScoped
class UntieCases implements ErasureTarget {
    private final CaseDesk desk;

    @Inject
    UntieCases(CaseDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "cases";
    }

    @Override
    public Stage stage() {
        return Stage.RECORDS;
    }

    @Override
    public Evidence erase(PersonId person) {
        return Evidence.untied(desk.untie(person));
    }
}
