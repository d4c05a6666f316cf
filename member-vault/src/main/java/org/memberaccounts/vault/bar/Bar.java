package org.memberaccounts.vault.bar;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.vault.Refusal;

/**
 * A feature's way to keep readers from a person.
 *
 * @param feature the feature's package; never something that follows from the person's data
 * @param refusal the answer to readers, which the log says as well
 * @param passing those who may read all the same
 * @param purpose the one purpose for which everybody who may read for it at all may read all the same
 * @param hides whether look-ups and new cases don't find the person either; other bars only refuse
 */
public record Bar(String feature, Refusal refusal, Set<Passing> passing, Optional<PurposeId> purpose, boolean hides) {
    public Bar {
        Objects.requireNonNull(feature);
        Objects.requireNonNull(refusal);
        Objects.requireNonNull(purpose);
        passing = Set.copyOf(passing);
    }
}
