package org.memberaccounts.keycloak;

import java.util.List;
import org.keycloak.Config;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.AuthenticatorFactory;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.provider.ProviderConfigProperty;

/** A step of signing in that shows nothing, keeps nothing between requests and has no settings. */
abstract class Step implements Authenticator, AuthenticatorFactory {
    /** Keycloak's own note of who is signing in, which its pages show (AbstractUsernameFormAuthenticator). */
    private static final String ATTEMPTED_USERNAME = "ATTEMPTED_USERNAME";

    /** Has Keycloak's pages show a user's address: the user's name there is an id that says nothing to anybody. */
    static void show(AuthenticationFlowContext context, UserModel user) {
        if (user.getEmail() != null) {
            context.getAuthenticationSession().setAuthNote(ATTEMPTED_USERNAME, user.getEmail());
        }
    }

    @Override
    public final Authenticator create(KeycloakSession session) {
        return this;
    }

    @Override
    public final void action(AuthenticationFlowContext context) {
        // has no form
    }

    @Override
    public final boolean requiresUser() {
        return false;
    }

    @Override
    public final boolean configuredFor(KeycloakSession session, RealmModel realm, UserModel user) {
        return true;
    }

    @Override
    public final void setRequiredActions(KeycloakSession session, RealmModel realm, UserModel user) {}

    @Override
    public final String getReferenceCategory() {
        return null;
    }

    @Override
    public final boolean isConfigurable() {
        return false;
    }

    @Override
    public final Requirement[] getRequirementChoices() {
        return new Requirement[] {Requirement.REQUIRED, Requirement.ALTERNATIVE, Requirement.DISABLED};
    }

    @Override
    public final boolean isUserSetupAllowed() {
        return false;
    }

    @Override
    public final List<ProviderConfigProperty> getConfigProperties() {
        return List.of();
    }

    @Override
    public final void init(Config.Scope config) {}

    @Override
    public final void postInit(KeycloakSessionFactory factory) {}

    @Override
    public final void close() {}
}
