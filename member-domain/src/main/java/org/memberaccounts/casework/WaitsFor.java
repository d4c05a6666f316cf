package org.memberaccounts.casework;

import org.memberaccounts.code.Coded;

/** The side that an open case waits for. */
public enum WaitsFor implements Coded {
    /** The service centre; the clock runs. */
    US,
    /** The person; the clock stands still. */
    THEM
}
