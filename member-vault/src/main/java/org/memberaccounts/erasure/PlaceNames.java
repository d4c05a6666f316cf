package org.memberaccounts.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.memberaccounts.trail.Naming;

/** The names of the places of an erasure. */
@ApplicationScoped
class PlaceNames implements Naming {
    private final ErasurePlan plan;

    @Inject
    PlaceNames(ErasurePlan plan) {
        this.plan = plan;
    }

    @Override
    public String kind() {
        return "place";
    }

    @Override
    public Optional<String> name(String id, Locale language) {
        return plan.called(id, language);
    }
}
