package org.memberaccounts.launcher;

import java.util.EnumSet;
import java.util.Set;

/** The parts of the local start. */
public enum Part {
    /** PostgreSQL with its roles and databases, migrated. */
    DATABASE,
    /** The SMTP server that delivers nowhere, and the page that shows what it accepted. */
    MAIL,
    /** The gateway that takes text messages and delivers them nowhere; the page of the mails shows them. */
    TEXTS,
    /** Keycloak with our realm; needs the database. */
    KEYCLOAK,
    /** WildFly with the EAR; needs the database. Without Keycloak it serves everything that needs no sign-in. */
    SERVER,
    /**
     * Invented people with ninety days of history; made at the first start, before anybody else is there. Needs all the
     * servers.
     */
    SAMPLE_PEOPLE;

    /** Returns everything that is started and stopped, with no people in it yet. */
    public static Set<Part> servers() {
        return EnumSet.complementOf(EnumSet.of(SAMPLE_PEOPLE));
    }

    /** Completes these parts with all that they need. */
    static Set<Part> complete(Set<Part> asked) {
        Set<Part> complete = EnumSet.copyOf(asked);
        if (complete.contains(SAMPLE_PEOPLE)) {
            complete.addAll(servers());
        }
        if (complete.contains(KEYCLOAK) || complete.contains(SERVER)) {
            complete.add(DATABASE);
        }
        return complete;
    }
}
