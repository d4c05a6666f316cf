package org.memberaccounts.casework;

import org.memberaccounts.code.Coded;

/** The places of open cases, as an agent looks at them. A case is in several. */
public enum CasePlace implements Coded {
    ALL,
    /** Those of the agent who looks. */
    MINE,
    /** Those that no agent has. */
    NOBODYS,
    /** Those that wait for us past the day by which we answer. */
    LATE,
    FOR_US,
    FOR_THEM
}
