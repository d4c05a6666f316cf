package org.memberaccounts.vault.bar;

import org.memberaccounts.code.Coded;

/** Somebody whom a bar can let pass. */
public enum Passing implements Coded {
    /** The person themselves. */
    SELF,
    /** Our own jobs that tell the person something. */
    NOTICES
}
