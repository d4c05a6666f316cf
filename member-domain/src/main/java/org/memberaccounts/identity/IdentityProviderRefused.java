package org.memberaccounts.identity;

/** Keycloak refuses such a user, now and later. The exception carries nobody's values. */
public class IdentityProviderRefused extends IdentityProviderUnavailable {
    private static final long serialVersionUID = 1L;

    IdentityProviderRefused(int status) {
        super(status);
    }
}
