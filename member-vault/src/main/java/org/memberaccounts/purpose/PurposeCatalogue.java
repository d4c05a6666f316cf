package org.memberaccounts.purpose;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.organisation.Versioned;
import org.memberaccounts.version.VersionInForce;
import org.memberaccounts.version.VersionNumber;

/**
 * All purposes of the version in force. A version whose attributes and purposes contradict each other is refused
 * ({@link CatalogueRules}).
 */
@ApplicationScoped
public class PurposeCatalogue {
    private final Organisation organisation;
    private final Supplier<VersionNumber> version;
    private Versioned<Purposes> versions;

    @Inject
    protected PurposeCatalogue(Organisation organisation, VersionInForce version) {
        this(organisation, () -> version.now());
    }

    private PurposeCatalogue(Organisation organisation, Supplier<VersionNumber> version) {
        this.organisation = organisation;
        this.version = version;
    }

    /** Makes the catalogue at the start, so that a mistake in the version in force stops the start. */
    void begin(@Observes @Priority(VersionInForce.KNOWN) @Initialized(ApplicationScoped.class) Object start) {
        inForce();
    }

    /** Returns the purposes of this organisation, as its first version has them. */
    public static PurposeCatalogue of(Organisation organisation) {
        PurposeCatalogue catalogue = new PurposeCatalogue(
                organisation, () -> organisation.pack().versions().getFirst());
        catalogue.read();
        catalogue.inForce();
        return catalogue;
    }

    @PostConstruct
    void read() {
        versions = Versioned.read(organisation.pack(), one -> Purposes.read(organisation, one));
    }

    /** Returns the catalogue with the purposes of this version. */
    public PurposeCatalogue at(VersionNumber one) {
        PurposeCatalogue then = new PurposeCatalogue(organisation.at(one), () -> one);
        then.versions = versions;
        return then;
    }

    /** Returns the version whose purposes these are. */
    public VersionNumber version() {
        return version.get();
    }

    private Map<PurposeId, Purpose> inForce() {
        return versions.of(version.get()).byId();
    }

    /** Returns all purposes, in the order of the file. */
    public List<Purpose> all() {
        return List.copyOf(inForce().values());
    }

    /** Returns all purposes but a person's own look, which is no use by us. */
    public List<Purpose> ours() {
        return inForce().values().stream().filter(Purpose::isOurs).toList();
    }

    /** Returns ours that need no consent, since a contract or a law asks for them. */
    public List<Purpose> withoutConsent() {
        return ours().stream()
                .filter(purpose -> !purpose.basis().needsConsent())
                .toList();
    }

    /** Finds the purpose with this id. Any text may be given. */
    public Optional<Purpose> find(String id) {
        return PurposeId.isWellFormed(id) ? Optional.ofNullable(inForce().get(new PurposeId(id))) : Optional.empty();
    }

    public boolean knows(PurposeId id) {
        return inForce().containsKey(id);
    }

    /**
     * Returns the purpose with this id. One that fell away is still called as it was, but nobody reads for it any more.
     *
     * @throws IllegalArgumentException when there is none and never was
     */
    public Purpose get(PurposeId id) {
        return Optional.ofNullable(inForce().get(id))
                .or(() -> fallenAway(id))
                .orElseThrow(() -> new IllegalArgumentException("There is no purpose by this id."));
    }

    /** Finds a purpose that there is or once was, as it is called. Any text may be given. */
    public Optional<Purpose> everHad(String id) {
        return find(id).or(() -> PurposeId.isWellFormed(id) ? fallenAway(new PurposeId(id)) : Optional.empty());
    }

    private Optional<Purpose> fallenAway(PurposeId id) {
        return versions.before(version.get())
                .flatMap(before -> Optional.ofNullable(before.byId().get(id)).stream())
                .findFirst()
                .map(Purpose::fallenAway);
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
