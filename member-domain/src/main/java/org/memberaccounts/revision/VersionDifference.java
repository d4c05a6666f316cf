package org.memberaccounts.revision;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.memberaccounts.purpose.Purpose;

/**
 * The difference between two versions.
 *
 * @param changes what changes in fact
 * @param clauses what changes in the prose, clause by clause, in the order of the newer version
 * @param texts what changes in the words of everything else
 */
public record VersionDifference(
        Edition before, Edition after, List<Change> changes, List<ClauseChange> clauses, List<TextChange> texts) {
    /** Computes the difference. */
    public static VersionDifference between(Edition before, Edition after) {
        return new VersionDifference(
                before,
                after,
                FactualChanges.between(before, after),
                ClauseChanges.between(before.text(), after.text()),
                TextChanges.between(before, after));
    }

    /** Tells whether something changes that takes something from people. */
    public boolean matters() {
        return changes.stream().anyMatch(Change::matters);
    }

    /** Returns the purposes, as they are then, whose consents have to be given again. */
    public Set<Purpose> askedAgain() {
        Set<Purpose> asked = new LinkedHashSet<>();
        changes.stream()
                .filter(Change::matters)
                .filter(Change.OfPurpose.class::isInstance)
                .map(Change.OfPurpose.class::cast)
                .filter(change -> change.before().basis().needsConsent()
                        && change.after().basis().needsConsent())
                .forEach(change -> asked.add(change.after()));
        return asked;
    }

    /** Returns the same purposes as they are before: those whose consents end. */
    public List<Purpose> endingConsents() {
        return before.purposes().stream()
                .filter(purpose ->
                        askedAgain().stream().anyMatch(asked -> asked.id().equals(purpose.id())))
                .toList();
    }

    /** Tells whether it matters to everybody, and not only to those who agreed to some purpose. */
    public boolean concernsEverybody() {
        Set<Purpose> asked = askedAgain();
        return changes.stream()
                .filter(Change::matters)
                .anyMatch(change -> !(change instanceof Change.OfPurpose of) || !asked.contains(of.after()));
    }

    /** Tells whether nothing at all changes. */
    public boolean isEmpty() {
        return changes.isEmpty() && clauses.isEmpty() && texts.isEmpty();
    }
}
