package org.memberaccounts.identity;

import org.memberaccounts.audit.log.Action;

/** The events of sign-ins. */
public enum IdentityAction implements Action {
    SIGN_UP_REMOVED("signup.removed"),
    DISABLED("identity.disabled"),
    ENABLED("identity.enabled"),
    DELETED("identity.deleted"),
    EMAIL_CHANGED("identity.email-changed"),
    ADMIN_CREATE("keycloak.admin.create"),
    ADMIN_UPDATE("keycloak.admin.update"),
    ADMIN_DELETE("keycloak.admin.delete"),
    ADMIN_ACTION("keycloak.admin.action");

    private final String code;

    IdentityAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Returns the act of an administrator at Keycloak, by its name there. */
    static IdentityAction admin(String operation) {
        return switch (operation) {
            case "create" -> ADMIN_CREATE;
            case "update" -> ADMIN_UPDATE;
            case "delete" -> ADMIN_DELETE;
            default -> ADMIN_ACTION;
        };
    }
}
