package org.memberaccounts.revision;

import java.util.List;
import java.util.stream.Stream;
import org.memberaccounts.organisation.OrganisationPack;
import org.memberaccounts.organisation.PackError;
import org.memberaccounts.purpose.Purpose;

/** The rule that a consent counts for the text that was read: what changes it in fact raises the text (CNS-5). */
final class RaisedTexts {
    private RaisedTexts() {}

    /**
     * Demands a new text of each purpose that fell away and comes back: the consents to its old one ended then, so they
     * don't count again.
     *
     * @param earlier the versions before those two that are compared
     */
    static void demandOfWhatComesBack(VersionDifference difference, List<Edition> earlier) {
        difference.changes().stream()
                .flatMap(change ->
                        change instanceof Change.PurposeAdded added ? Stream.of(added.purpose()) : Stream.of())
                .filter(purpose -> purpose.basis().needsConsent())
                .forEach(purpose -> earlier.stream()
                        .flatMap(edition -> edition.purposes().stream())
                        .filter(old -> old.id().equals(purpose.id()))
                        .mapToInt(Purpose::textVersion)
                        .max()
                        .ifPresent(last -> demandHigher(difference, purpose, last)));
    }

    private static void demandHigher(VersionDifference difference, Purpose purpose, int last) {
        if (purpose.textVersion() <= last) {
            throw new PackError(file(difference) + " brings " + purpose.id() + " back with text-version "
                    + purpose.textVersion()
                    + ", so that consents would count that ended when it fell away. Raise it to "
                    + (last + 1) + ".");
        }
    }

    private static String file(VersionDifference difference) {
        return OrganisationPack.folder(difference.after().version()) + "/purposes.yaml";
    }

    /** Demands it of each purpose that is in both versions. */
    static void demand(VersionDifference difference) {
        String file = file(difference);
        difference
                .after()
                .purposes()
                .forEach(purpose -> difference.before().purposes().stream()
                        .filter(before -> before.id().equals(purpose.id()))
                        .filter(before -> before.textVersion() > purpose.textVersion())
                        .findFirst()
                        .ifPresent(before -> {
                            throw new PackError(
                                    file + " has text-version " + purpose.textVersion() + " for " + purpose.id()
                                            + ", and the version before has " + before.textVersion()
                                            + ". Give it that, or a higher"
                                            + " one.");
                        }));
        difference.changes().stream()
                .filter(Change.OfPurpose.class::isInstance)
                .map(Change.OfPurpose.class::cast)
                .filter(change -> change.matters() && change.after().basis().needsConsent())
                .filter(change ->
                        change.after().textVersion() <= change.before().textVersion())
                .findFirst()
                .ifPresent(change -> {
                    throw new PackError(file + " changes " + change.after().id() + " in a way that matters, but not its"
                            + " text-version, so that a consent to something else would count. Raise it to "
                            + (change.before().textVersion() + 1) + ".");
                });
    }
}
