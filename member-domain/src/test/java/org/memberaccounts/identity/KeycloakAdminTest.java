package org.memberaccounts.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeycloakAdminTest {
    @ParameterizedTest
    @ValueSource(ints = {400, 403, 409})
    void whatIsInvalidOrForbiddenOrThereAlreadyIsRefusedForGood(int status) {
        assertThrows(IdentityProviderRefused.class, reply(status)::expectSuccess);
    }

    /** Our own sign-in, a realm that isn't there, too many requests, a proxy without a server behind it. */
    @ParameterizedTest
    @ValueSource(ints = {401, 404, 408, 429, 500, 502, 503, 504})
    void anythingElseMayHealByItself(int status) {
        assertEquals(IdentityProviderUnavailable.class, assertThrows(IdentityProviderUnavailable.class, reply(status)::expectSuccess).getClass());
    }

    private static KeycloakAdmin.Reply reply(int status) {
        return new KeycloakAdmin.Reply(status, "", "");
    }
}
