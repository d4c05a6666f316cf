package org.memberaccounts.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
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
    private final Cases cases;
    private final SaidOnCases said;
    private final Clock clock;

    @Inject
    UntieCases(Cases cases, SaidOnCases said, Clock clock) {
        this.cases = cases;
        this.said = said;
        this.clock = clock;
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
        List<SupportCase> about = cases.lockAbout(person);
        about.forEach(supportCase -> supportCase.untie(clock.instant()));
        said.delete(person);
        return Evidence.untied(about.size());
    }
}
