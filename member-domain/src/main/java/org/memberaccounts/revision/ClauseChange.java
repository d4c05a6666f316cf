package org.memberaccounts.revision;

import org.memberaccounts.organisation.LocalizedText;
import org.memberaccounts.policy.Clause;

/** A change of a clause of the prose. */
public sealed interface ClauseChange {
    Clause clause();

    record Added(Clause clause) implements ClauseChange {}

    record TakenOut(Clause clause) implements ClauseChange {}

    /** It stands somewhere else; its words are the same. */
    record Moved(Clause clause) implements ClauseChange {}

    /**
     * It says something in other words, in at least one language.
     *
     * @param moved whether it stands somewhere else, too
     */
    record Changed(Clause clause, LocalizedText before, boolean moved) implements ClauseChange {}
}
