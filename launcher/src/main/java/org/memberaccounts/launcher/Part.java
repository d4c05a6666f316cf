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
    SERVER;

    /** Everything. */
    public static Set<Part> all() {
        return EnumSet.allOf(Part.class);
    }

    /** What these parts need besides themselves is there too. */
    static Set<Part> complete(Set<Part> asked) {
        Set<Part> complete = EnumSet.copyOf(asked);
        if (complete.contains(KEYCLOAK) || complete.contains(SERVER)) {
            complete.add(DATABASE);
        }
        return complete;
    }
}
