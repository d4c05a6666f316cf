package org.memberaccounts.renewal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.memberaccounts.consent.ComingText;
import org.memberaccounts.policy.PolicyBook;
import org.memberaccounts.policy.PolicyWay;
import org.memberaccounts.purpose.Purpose;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.revision.Editions;
import org.memberaccounts.revision.VersionDifference;
import org.memberaccounts.revision.VersionStanding;
import org.memberaccounts.revision.VersionStandings;

/** The version that is announced and not in force, from memory. */
@ApplicationScoped
public class ComingVersion {
    /**
     * An announced version.
     *
     * @param way its announcement
     * @param difference to the version before, which is in force until then
     */
    public record Announced(PolicyWay way, VersionDifference difference) {
        ComingText text(Purpose purpose) {
            return new ComingText(purpose, way.version(), way.id());
        }

        /** Finds a purpose whose consents have to be given again, as it is then. */
        public Optional<Purpose> askedAgain(PurposeId purpose) {
            return difference.askedAgain().stream()
                    .filter(one -> one.id().equals(purpose))
                    .findFirst();
        }
    }

    private final VersionStandings standings;
    private final Editions editions;
    private final PolicyBook book;

    @Inject
    ComingVersion(VersionStandings standings, Editions editions, PolicyBook book) {
        this.standings = standings;
        this.editions = editions;
        this.book = book;
    }

    /** Finds it, unless its folder isn't as it was announced: nobody is asked about what they were not told. */
    public Optional<Announced> find() {
        return standings.all().stream()
                .filter(one -> one.state() == VersionStanding.State.ANNOUNCED)
                .flatMap(one -> one.way().stream())
                .filter(book::isAsAnnounced)
                .findFirst()
                .flatMap(way -> editions.difference(way.version()).map(difference -> new Announced(way, difference)));
    }
}
