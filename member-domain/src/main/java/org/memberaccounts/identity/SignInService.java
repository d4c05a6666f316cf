package org.memberaccounts.identity;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The sign-in service, asked whether it answers at all. When a sign-in comes to nothing the server doesn't tell a
 * refusal from an outage.
 */
@ApplicationScoped
public class SignInService {
    private static final int OK = 200;

    private final KeycloakRealm realm;
    private final KeycloakConnection connection = new KeycloakConnection();

    @Inject
    SignInService(KeycloakRealm realm) {
        this.realm = realm;
    }

    public boolean answers() {
        try {
            return connection
                            .send(connection.request(realm.address()).GET().build())
                            .status()
                    == OK;
        } catch (IdentityProviderUnavailable e) {
            return false;
        }
    }

    @PreDestroy
    void close() {
        connection.close();
    }
}
