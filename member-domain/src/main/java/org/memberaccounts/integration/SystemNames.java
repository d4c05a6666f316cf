package org.memberaccounts.integration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.memberaccounts.trail.Naming;

/** The names of other systems for entries about them, which only auditors see; the client's id stands beside each. */
@ApplicationScoped
class SystemNames implements Naming {
    private final OtherSystems systems;

    @Inject
    SystemNames(OtherSystems systems) {
        this.systems = systems;
    }

    @Override
    public String kind() {
        return "client";
    }

    @Override
    public Optional<String> name(String id, Locale language) {
        return systems.name(id).map(name -> name.in(language) + " (" + id + ")");
    }
}
