package org.memberaccounts.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.memberaccounts.erasure.ErasureTarget;
import org.memberaccounts.erasure.Evidence;
import org.memberaccounts.erasure.Stage;
import org.memberaccounts.organisation.LocalizedText;
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
    public LocalizedText called() {
        return new LocalizedText("Cases of the service centre", "客服工单");
    }

    @Override
    public Stage stage() {
        return Stage.RECORDS;
    }

    @Override
    public Optional<LocalizedText> kept() {
        return Optional.of(new LocalizedText(
                "Cases of the service centre, if there were any: number, kind and who handled them, without"
                        + " text and as nobody's.",
                "客服工单（如有）：仅留编号、种类和经办人，不含文字，不再属于任何人。"));
    }

    @Override
    public Evidence erase(PersonId person) {
        return Evidence.untied(desk.untie(person));
    }
}
