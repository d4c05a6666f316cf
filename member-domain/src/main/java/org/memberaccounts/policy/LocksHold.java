package org.memberaccounts.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.memberaccounts.vault.bar.BarComparison;

/** The promise that every bar that should keep readers from a person does so. */
@ApplicationScoped
class LocksHold implements Control {
    private final BarComparison bars;

    @Inject
    LocksHold(BarComparison bars) {
        this.bars = bars;
    }

    @Override
    public ControlId id() {
        return new ControlId("locks-hold");
    }

    @Override
    public Optional<Evidence> evidence(Instant now) {
        BarComparison.Outcome found = bars.compare();
        return Optional.of(new Evidence(found.looked(), found.broken(), now, found.features()));
    }

    @Override
    public String kind(String feature, Locale language) {
        return bars.called(feature, language);
    }
}
