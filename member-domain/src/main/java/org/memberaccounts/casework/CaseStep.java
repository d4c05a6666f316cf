package org.memberaccounts.casework;

import org.memberaccounts.vault.Refusal;

/** The outcome of an act of staff on a case. */
public sealed interface CaseStep {
    /** It was done. */
    record Done(CaseFile file) implements CaseStep {}

    /** The case was changed since the actor looked at it; nothing was done. */
    record ChangedMeanwhile(CaseFile file) implements CaseStep {}

    /** An agent has it already; nothing was done. */
    record TakenAlready(CaseFile file) implements CaseStep {}

    /** The case doesn't stand so that this can be done, such as a closed one; nothing was done. */
    record NotNow(CaseFile file) implements CaseStep {}

    /** The actor may not; the attempt is on record. */
    record NotAllowed(Refusal why) implements CaseStep {}

    /** There is no such agent, or they may not work on this case; nothing was done. */
    record UnknownAgent() implements CaseStep {}

    /** There is no such case about the same person to which this one could belong; nothing was done. */
    record UnknownOriginal() implements CaseStep {}

    /** There is no such case. */
    record UnknownCase() implements CaseStep {}
}
