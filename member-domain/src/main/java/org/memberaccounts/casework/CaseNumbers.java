package org.memberaccounts.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.trail.Naming;
import org.memberaccounts.trail.ReferenceNumber;

/** The numbers that people call cases by. */
@ApplicationScoped
class CaseNumbers implements Naming {
    private final Cases cases;

    @Inject
    CaseNumbers(Cases cases) {
        this.cases = cases;
    }

    @Override
    public String kind() {
        return "case";
    }

    @Override
    public Optional<String> name(String id, Locale language) {
        return cases.find(new CaseId(UUID.fromString(id)))
                .map(supportCase -> supportCase.file().number());
    }

    @Override
    public Optional<String> numbered(ReferenceNumber number) {
        return cases.numbered(number).map(supportCase -> supportCase.file().id().toString());
    }
}
