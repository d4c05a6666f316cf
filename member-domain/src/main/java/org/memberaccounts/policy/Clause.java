package org.memberaccounts.policy;

import java.util.Optional;
import java.util.Set;
import org.memberaccounts.organisation.LocalizedText;

/**
 * One promise.
 *
 * @param id stays the same over versions
 * @param control the control that keeps it, where the software can show that
 * @param rights the rights that it promises
 */
public record Clause(String id, LocalizedText text, Optional<ControlId> control, Set<Right> rights) {
    public Clause {
        rights = Set.copyOf(rights);
    }

    /** Returns the clause with another text. */
    Clause saying(LocalizedText other) {
        return new Clause(id, other, control, rights);
    }
}
