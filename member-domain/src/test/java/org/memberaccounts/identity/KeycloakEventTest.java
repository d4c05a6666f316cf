package org.memberaccounts.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.memberaccounts.identity.KeycloakUserTest.json;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeycloakEventTest {
    private static final String USER = "00000000-0000-4000-8000-000000000001";

    @Test
    void readsWhatAnAdministratorDid() {
        KeycloakEvent event = admin("UPDATE", "users/" + USER);
        assertEquals("update", event.action());
        assertEquals("realm-role-mapping", event.resource());
        assertEquals("00000000-0000-4000-8000-0000000000ff", event.by());
        assertEquals(Optional.of(new IdentityId(USER)), event.user());
        assertEquals(Instant.ofEpochMilli(5), event.at());
        assertFalse(event.failed());
    }

    @Test
    void isAboutNobodyWhenItIsAboutARole() {
        assertEquals(Optional.empty(), admin("DELETE", "roles-by-id/" + USER).user());
    }

    @Test
    void namesTheSessionThatAnAdministratorEnded() {
        assertEquals(Optional.of("aB3-x_9"), admin("DELETE", "sessions/aB3-x_9").endedSession());
        assertEquals(Optional.empty(), admin("DELETE", "users/" + USER).endedSession());
    }

    @ParameterizedTest
    @ValueSource(strings = {"f:7c1f1b9e-0d3c-4a53-9c1e-0e3c0f3d8d11:anna@corp.example", "100% anna+bo"})
    void knowsAUserWhoseIdIsNoUuidAndBringsNoNameIntoTheLog(String other) {
        KeycloakEvent byAdmin =
                KeycloakEvent.ofAdmin(json("{'id': 'a', 'time': 5, 'operationType': 'UPDATE', 'resourcePath': 'users/"
                        + other + "/groups/1', 'authDetails': {'userId': '" + other + "'}}"));
        assertEquals(Optional.of(new IdentityId(other)), byAdmin.user());
        assertEquals(new IdentityId(other).reference(), byAdmin.by());
        assertFalse(byAdmin.toString().contains("anna"));
        assertEquals(
                Optional.of(new IdentityId(other)),
                KeycloakEvent.ofUser(json("{'id': 'a', 'time': 5, 'type': 'VERIFY_EMAIL', 'userId': '" + other + "'}"))
                        .user());
    }

    @Test
    void knowsAUserWhoseIdWasEncodedForThePath() {
        assertEquals(
                Optional.of(new IdentityId("f:x:anna bo")),
                admin("UPDATE", "users/f:x:anna%20bo/logout").user());
    }

    @Test
    void isAboutNobodyWhenItIsAboutTheProfileOfAll() {
        assertEquals(Optional.empty(), admin("UPDATE", "users/profile").user());
    }

    @Test
    void namesAnUnknownActor() {
        assertEquals(
                "unknown",
                KeycloakEvent.ofAdmin(json("{'id': 'a', 'time': 5, 'operationType': 'DELETE'}"))
                        .by());
    }

    @Test
    void tellsWhatFailed() {
        assertTrue(KeycloakEvent.ofAdmin(json("{'id': 'a', 'time': 5, 'operationType': 'DELETE', 'error': 'x'}"))
                .failed());
    }

    @ParameterizedTest
    @CsvSource({"USER,user", "CLIENT_SCOPE_MAPPING,client-scope-mapping", "Of an extension!,other", "'',other"})
    void namesWhatItWasDoneToByACodeThatTheLogTakes(String type, String resource) {
        assertEquals(
                resource,
                KeycloakEvent.ofAdmin(json(
                                "{'id': 'a', 'time': 5, 'operationType': 'DELETE', 'resourceType': '" + type + "'}"))
                        .resource());
    }

    @Test
    void readsWhatAUserDid() {
        KeycloakEvent event = KeycloakEvent.ofUser(json("{'id': 'a', 'time': 5, 'type': 'UPDATE_EMAIL', 'userId': '"
                + USER + "', 'details': {'updated_email': 'mei@sample.example'}}"));
        assertEquals("update-email", event.action());
        assertEquals(Optional.of(new IdentityId(USER)), event.user());
        assertFalse(event.toString().contains("mei"), "no value is kept");
    }

    private static KeycloakEvent admin(String operation, String path) {
        return KeycloakEvent.ofAdmin(json("{'id': 'a', 'time': 5, 'operationType': '" + operation
                + "', 'resourceType': 'REALM_ROLE_MAPPING', 'resourcePath': '" + path
                + "', 'authDetails': {'realmId': 'r', 'userId':"
                + " '00000000-0000-4000-8000-0000000000ff', 'ipAddress': '127.0.0.1'}}"));
    }
}
