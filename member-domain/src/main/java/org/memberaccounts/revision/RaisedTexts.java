package org.memberaccounts.revision;

import org.memberaccounts.organisation.OrganisationPack;
import org.memberaccounts.organisation.PackError;

/** The rule that a consent counts for the text that was read: what changes it in fact raises the text (CNS-5). */
final class RaisedTexts {
    private RaisedTexts() {}

    /** Demands it of each purpose that is in both versions. */
    static void demand(VersionDifference difference) {
        String file = OrganisationPack.folder(difference.after().version()) + "/purposes.yaml";
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
