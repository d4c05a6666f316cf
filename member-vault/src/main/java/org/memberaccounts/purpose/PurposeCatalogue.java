package org.memberaccounts.purpose;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.organisation.PackError;
import org.memberaccounts.organisation.Section;

/** All purposes. A pack whose attributes and purposes contradict each other is refused ({@link CatalogueRules}). */
@ApplicationScoped
public class PurposeCatalogue {
    /**
     * The purpose for which a person's own page reads. It is no use by us, so it is no reason to ask for an attribute.
     */
    public static final PurposeId SELF_ACCESS = new PurposeId("self-access");

    /** The purpose of telling people something: the system reads the address to send it to. */
    public static final PurposeId NOTICES = new PurposeId("notices");

    private final Map<PurposeId, Purpose> purposes = new LinkedHashMap<>();

    private final Organisation organisation;

    @Inject
    protected PurposeCatalogue(Organisation organisation) {
        this.organisation = organisation;
    }

    /**
     * Makes the catalogue at the start, so that a mistake in the pack stops the start. Observing the start is enough
     * for that.
     */
    void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {}

    /** Returns the purposes of this organisation. */
    public static PurposeCatalogue of(Organisation organisation) {
        PurposeCatalogue catalogue = new PurposeCatalogue(organisation);
        catalogue.read();
        return catalogue;
    }

    @PostConstruct
    void read() {
        Set<AttributeId> known =
                organisation.attributes().stream().map(AttributeDefinition::id).collect(Collectors.toUnmodifiableSet());
        Section file = organisation.pack().read(Purpose.FILE);
        for (Section section : file.sections("purposes")) {
            Purpose purpose = Purpose.read(section, known);
            if (purposes.put(purpose.id(), purpose) != null) {
                throw new PackError(Purpose.FILE + " has the purpose " + purpose.id() + " twice. Take one out.");
            }
        }
        file.done();
        new CatalogueRules(
                        needed(SELF_ACCESS, "Members' own pages need it."),
                        needed(NOTICES, "Without it nobody could be told anything."),
                        ours())
                .demand(organisation.attributes());
    }

    private Purpose needed(PurposeId id, String why) {
        if (!purposes.containsKey(id)) {
            throw new PackError(Purpose.FILE + " has no purpose " + id + ". " + why);
        }
        return purposes.get(id);
    }

    /** Returns all purposes, in the order of the file. */
    public List<Purpose> all() {
        return List.copyOf(purposes.values());
    }

    /** Returns all purposes but a person's own look, which is no use by us. */
    public List<Purpose> ours() {
        return purposes.values().stream()
                .filter(purpose -> !purpose.id().equals(SELF_ACCESS))
                .toList();
    }

    /** Returns ours that need no consent, since a contract or a law asks for them. */
    public List<Purpose> withoutConsent() {
        return ours().stream()
                .filter(purpose -> !purpose.basis().needsConsent())
                .toList();
    }

    /** Finds the purpose with this id. Any text may be given. */
    public Optional<Purpose> find(String id) {
        return PurposeId.isWellFormed(id) ? Optional.ofNullable(purposes.get(new PurposeId(id))) : Optional.empty();
    }

    public boolean knows(PurposeId id) {
        return purposes.containsKey(id);
    }

    /**
     * Returns the purpose with this id.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Purpose get(PurposeId id) {
        Purpose purpose = purposes.get(id);
        if (purpose == null) {
            throw new IllegalArgumentException("There is no purpose by this id.");
        }
        return purpose;
    }

    /** Returns the purposes that an attribute is used for. */
    public List<Purpose> using(AttributeId attribute) {
        return ours().stream()
                .filter(purpose -> purpose.attributes().contains(attribute))
                .toList();
    }

    /** Returns how long an attribute is kept: as long as the purpose that keeps it longest. */
    public Period retention(AttributeId attribute) {
        return using(attribute).stream()
                .map(Purpose::retention)
                .max(Comparator.comparing(LocalDate.EPOCH::plus))
                .orElseThrow();
    }
}
