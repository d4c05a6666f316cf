package org.memberaccounts.launcher;

import java.util.EnumSet;
import java.util.Set;

/** What the local start consists of. */
public enum Part {
    /** PostgreSQL with its roles and databases, migrated. */
    DATABASE,
    /** The SMTP server that delivers nowhere, and the page that shows what it took. */
    MAIL,
    /** Keycloak with our realm; needs the database. */
    KEYCLOAK,
    /** WildFly with the EAR; needs the database. Without Keycloak it serves what asks for no sign-in. */
    SERVER,
    /**
     * Invented people who have been there for ninety days; made at the first start, while nobody is there. Needs all
     * the servers.
     */
    SAMPLE_PEOPLE;

    /** Everything that is started and stopped, on which nobody has been yet. */
    public static Set<Part> servers() {
        return EnumSet.complementOf(EnumSet.of(SAMPLE_PEOPLE));
    }

    /** What these parts need besides themselves is there too. */
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
