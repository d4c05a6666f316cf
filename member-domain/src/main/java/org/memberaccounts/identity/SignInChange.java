package org.memberaccounts.identity;

import org.memberaccounts.code.Coded;

/**
 * The things that people change of their sign-in at Keycloak themselves, each by an action that we ask Keycloak for.
 */
public enum SignInChange implements Coded {
    PASSWORD("UPDATE_PASSWORD"),
    /** The new address counts once the person has opened the link that is sent to it. */
    EMAIL("UPDATE_EMAIL");

    private final String action;

    SignInChange(String action) {
        this.action = action;
    }

    /** Returns the name of Keycloak's required action. */
    String action() {
        return action;
    }
}
