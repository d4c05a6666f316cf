package org.memberaccounts.identity;

/** Keycloak can't be asked now. What depended on it was not done. */
public class IdentityProviderUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    IdentityProviderUnavailable(String what, Throwable cause) {
        super("Keycloak can't be reached: " + what + " was not done.", cause);
    }
}
