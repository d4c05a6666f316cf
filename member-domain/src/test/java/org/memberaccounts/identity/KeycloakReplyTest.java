package org.memberaccounts.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeycloakReplyTest {
    /**
     * Covers our own sign-in or roles, an address of ours that the client doesn't have, a realm that isn't there, too
     * many requests, and a proxy without a server behind it.
     */
    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 408, 409, 429, 500, 502, 503, 504})
    void whatKeycloakDoesNotDoItMayDoLater(int status) {
        assertEquals(
                IdentityProviderUnavailable.class,
                assertThrows(IdentityProviderUnavailable.class, reply(status)::expectSuccess)
                        .getClass());
    }

    private static KeycloakReply reply(int status) {
        return new KeycloakReply(status, "", "");
    }
}
