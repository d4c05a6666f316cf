package org.memberaccounts.identity;

import java.util.Arrays;
import java.util.Locale;
import org.memberaccounts.audit.log.Action;

/** The acts of administrators at Keycloak; the last is any that has no name here. */
enum AdministratorAction implements Action {
    CREATE,
    UPDATE,
    DELETE,
    ACTION;

    /** Returns the act by its name at Keycloak. */
    static AdministratorAction of(String operation) {
        return Arrays.stream(values())
                .filter(action -> action.operation().equals(operation))
                .findFirst()
                .orElse(ACTION);
    }

    @Override
    public String code() {
        return "keycloak.admin." + operation();
    }

    private String operation() {
        return name().toLowerCase(Locale.ROOT);
    }
}
