package org.memberaccounts.integration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.memberaccounts.organisation.LocalizedText;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.organisation.Section;

/** The names that the organisation has for other systems, each known at Keycloak by its client's id. */
@ApplicationScoped
public class OtherSystems {
    private final Organisation organisation;
    private final Map<String, LocalizedText> names = new HashMap<>();

    @Inject
    OtherSystems(Organisation organisation) {
        this.organisation = organisation;
    }

    /**
     * Reads the names at the start, so that a mistake in the pack stops the start. Observing the start is enough for
     * that.
     */
    void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {}

    @PostConstruct
    void read() {
        Section file = organisation.pack().read("systems.yaml");
        for (Section section : file.sections("systems")) {
            String client = section.text("id");
            if (names.put(client, section.localized("name")) != null) {
                throw section.error("id", "is there twice");
            }
            section.done();
        }
        file.done();
    }

    /** Finds the name of a system; empty where the organisation has none for it. */
    public Optional<LocalizedText> name(String client) {
        return Optional.ofNullable(names.get(client));
    }
}
