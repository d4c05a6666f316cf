package org.memberaccounts.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.memberaccounts.erasure.ErasureTarget;
import org.memberaccounts.erasure.Evidence;
import org.memberaccounts.erasure.Stage;
import org.memberaccounts.organisation.LocalizedText;
import org.memberaccounts.person.PersonId;

/** Cases about the person: closed, and kept as nobody's. What was said in them is sealed, and goes with the sealed values. */
@ApplicationScoped
class UntieCases implements ErasureTarget {
    @Inject
    private CaseDesk desk;

    @Override
    public String name() {
        return "cases";
    }

    @Override
    public LocalizedText called() {
        return new LocalizedText("Cases of the service centre", "客服工单");
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
