package org.memberaccounts.identity;

/** Keycloak understood what it was asked and doesn't do it, now or later: it must be asked for something else, or by somebody else. Carries no value of anybody. */
public class IdentityProviderRefused extends IdentityProviderUnavailable {
    private static final long serialVersionUID = 1L;

    IdentityProviderRefused(int status) {
        super(status);
    }
}
