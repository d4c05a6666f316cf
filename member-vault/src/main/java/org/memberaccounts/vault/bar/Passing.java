package org.memberaccounts.vault.bar;

import java.util.Locale;

/** Somebody for whom a bar can be open. */
public enum Passing {
    /** The person themselves. */
    SELF,
    /** Our own jobs that tell the person something. */
    NOTICES;

    /** As it stands in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Passing of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
