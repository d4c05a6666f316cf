package org.memberaccounts.casework;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.memberaccounts.organisation.LocalizedText;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.organisation.Versioned;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.version.VersionInForce;
import org.memberaccounts.version.VersionNumber;

/** The organisation's kinds of case, as the version in force has them. */
@ApplicationScoped
public class CaseKinds {
    private final Organisation organisation;
    private final PurposeCatalogue purposes;
    private final Supplier<VersionNumber> version;
    private Versioned<Map<String, CaseKind>> versions;

    @Inject
    CaseKinds(Organisation organisation, PurposeCatalogue purposes, VersionInForce version) {
        this(organisation, purposes, version::now);
    }

    private CaseKinds(Organisation organisation, PurposeCatalogue purposes, Supplier<VersionNumber> version) {
        this.organisation = organisation;
        this.purposes = purposes;
        this.version = version;
    }

    /** Returns the kinds of this organisation, as its first version has them. */
    public static CaseKinds of(Organisation organisation, PurposeCatalogue purposes) {
        CaseKinds kinds = new CaseKinds(
                organisation, purposes, () -> organisation.pack().versions().getFirst());
        kinds.read();
        kinds.all();
        return kinds;
    }

    /** Reads the kinds at the start, so that a mistake in the version in force stops the start. */
    void begin(@Observes @Priority(VersionInForce.KNOWN) @Initialized(ApplicationScoped.class) Object start) {
        all();
    }

    @PostConstruct
    void read() {
        versions = Versioned.read(
                organisation.pack(), one -> new CaseKindFile(organisation.pack(), one, purposes.at(one)).read());
    }

    public List<CaseKind> all() {
        return all(version.get());
    }

    /** Returns the kinds of a version. */
    public List<CaseKind> all(VersionNumber one) {
        return List.copyOf(versions.of(one).values());
    }

    /** Returns the title of a kind, of one that fell away too, or the id of one that there never was. */
    public LocalizedText title(String id) {
        return find(id).or(() -> versions.before(version.get())
                        .flatMap(before -> Optional.ofNullable(before.get(id)).stream())
                        .findFirst())
                .map(CaseKind::title)
                .orElseGet(() -> LocalizedText.of(organisation.languages(), language -> id));
    }

    public Optional<CaseKind> find(String id) {
        return Optional.ofNullable(versions.of(version.get()).get(id));
    }

    /** Tells whether any version has, or had, this kind. */
    boolean everHad(String id) {
        return versions.versions().stream()
                .filter(one -> versions.mistake(one).isEmpty())
                .anyMatch(one -> versions.of(one).containsKey(id));
    }
}
