package org.memberaccounts.identity;

/** Keycloak won't have such a user, now or later. Carries no value of anybody. */
public class IdentityProviderRefused extends IdentityProviderUnavailable {
    private static final long serialVersionUID = 1L;

    IdentityProviderRefused(int status) {
        super(status);
    }
}
