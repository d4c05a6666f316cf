package org.memberaccounts.identity;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.memberaccounts.actor.StaffRole;

/** The roles and scopes at Keycloak that mean something here. */
final class Grantable {
    /** The role of other systems' own accounts. */
    static final String INTEGRATOR = "integrator";

    static final String ENROL_SCOPE = "enrol";
    static final String PURPOSE_SCOPE = "purpose:";

    static final Set<String> ROLES = Stream.concat(
                    Stream.of(INTEGRATOR), Arrays.stream(StaffRole.values()).map(StaffRole::code))
            .collect(Collectors.toUnmodifiableSet());

    private Grantable() {}

    static boolean isScope(String name) {
        return name.equals(ENROL_SCOPE) || name.startsWith(PURPOSE_SCOPE);
    }
}
