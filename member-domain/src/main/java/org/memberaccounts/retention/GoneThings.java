package org.memberaccounts.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.purpose.Purpose;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.version.Force;
import org.memberaccounts.version.ForceBook;
import org.memberaccounts.version.VersionNumber;

/** The things that fell away, found by comparing the versions that were in force with the one that is. */
@ApplicationScoped
class GoneThings {
    private final ForceBook book;
    private final Organisation organisation;
    private final PurposeCatalogue purposes;
    private final Clock clock;

    @Inject
    GoneThings(ForceBook book, Organisation organisation, PurposeCatalogue purposes, Clock clock) {
        this.book = book;
        this.organisation = organisation;
        this.purposes = purposes;
        this.clock = clock;
    }

    /**
     * Lists what is gone now.
     *
     * @throws IllegalStateException while this server can't take the version into force that others have
     * @throws org.memberaccounts.organisation.PackError when a version that was in force is missing in the pack
     */
    List<Gone> now() {
        Instant now = clock.instant();
        List<Force> forces = book.read().stream()
                .filter(force -> !force.from().isAfter(now))
                .sorted(Comparator.comparing(Force::from))
                .toList();
        if (book.isBehind()) {
            throw new IllegalStateException(
                    "Another server has a later version in force, which may need what this one" + " would erase.");
        }
        List<Gone> gone = new ArrayList<>(gone(forces, GoneKind.QUESTION, this::questions));
        gone.addAll(gone(forces, GoneKind.PURPOSE, this::purposes));
        return gone;
    }

    /** Returns what an earlier version has and none since. */
    private List<Gone> gone(List<Force> forces, GoneKind kind, Function<VersionNumber, Map<String, Period>> having) {
        List<Gone> gone = new ArrayList<>();
        for (int i = 0; i + 1 < forces.size(); i++) {
            Force without = forces.get(i + 1);
            Map<String, Period> had = having.apply(forces.get(i).version());
            forces.subList(i + 1, forces.size())
                    .forEach(later ->
                            had.keySet().removeAll(having.apply(later.version()).keySet()));
            had.forEach((name, period) -> gone.add(gone(kind, name, without, period)));
        }
        return gone;
    }

    private Gone gone(GoneKind kind, String name, Force without, Period period) {
        return new Gone(
                kind,
                name,
                without.version(),
                without.from(),
                period,
                without.from().atZone(organisation.zone()).plus(period).toInstant());
    }

    private Map<String, Period> questions(VersionNumber version) {
        PurposeCatalogue uses = purposes.at(version);
        return organisation.at(version).attributes().stream()
                .map(AttributeDefinition::id)
                .collect(Collectors.toMap(id -> id.value(), uses::retention));
    }

    private Map<String, Period> purposes(VersionNumber version) {
        return purposes.at(version).all().stream()
                .collect(Collectors.toMap(purpose -> purpose.id().value(), Purpose::retention));
    }
}
