package org.memberaccounts.deletion;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.memberaccounts.erasure.Erasures;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.organisation.Section;

/** The law that certificates of deletion name; {@code deletion.yaml} says it. */
@ApplicationScoped
class DeletionLaw {
    /** The reason why something stays anonymised, in a few English words, and the article that it rests on. */
    record Retention(String why, String law) {}

    /** The entries of the log, which stay whatever the features keep. */
    static final String LOG_ENTRIES = "log-entries";

    private static final String FILE = "deletion.yaml";

    private final Organisation organisation;
    private final Erasures erasures;

    private final Map<DeletionGround, String> grounds = new EnumMap<>(DeletionGround.class);
    private final Map<String, Retention> kept = new HashMap<>();

    @Inject
    DeletionLaw(Organisation organisation, Erasures erasures) {
        this.organisation = organisation;
        this.erasures = erasures;
    }

    /** Reads the file at the start, so that a mistake in it stops the start. Observing the start is enough for that. */
    void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {}

    @PostConstruct
    void read() {
        read(erasures.keeping());
    }

    void read(Set<String> keeping) {
        Section file = organisation.pack().read(FILE);
        Section asked = file.section("grounds");
        for (DeletionGround ground : DeletionGround.values()) {
            asked.optionalText(ground.code()).ifPresent(law -> grounds.put(ground, law));
        }
        asked.done();
        Section staying = file.section("kept");
        kept.put(LOG_ENTRIES, retention(staying.section(LOG_ENTRIES)));
        keeping.forEach(place -> kept.put(place, retention(staying.section(place))));
        staying.done();
        file.done();
    }

    private static Retention retention(Section section) {
        Retention retention = new Retention(section.text("why"), section.text("law"));
        section.done();
        return retention;
    }

    /**
     * Returns the article that gives the right to deletion on this ground; empty for a promise that goes beyond the
     * law.
     */
    Optional<String> of(DeletionGround ground) {
        return Optional.ofNullable(grounds.get(ground));
    }

    /** Returns why something stays at this place, and by which law. */
    Retention retention(String place) {
        return kept.get(place);
    }
}
