package org.memberaccounts.identity;

/**
 * Keycloak can't be reached, or doesn't do what it was asked. Trying again later may help. The exception carries
 * nobody's values.
 */
public class IdentityProviderUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    IdentityProviderUnavailable(int status) {
        super("Keycloak answered with status " + status + ".");
    }

    IdentityProviderUnavailable(String sentence) {
        super(sentence);
    }
}
