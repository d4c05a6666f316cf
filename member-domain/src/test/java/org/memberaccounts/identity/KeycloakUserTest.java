package org.memberaccounts.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.memberaccounts.person.EmailAddress;

class KeycloakUserTest {
    static JsonObject json(String text) {
        return Json.createReader(new StringReader(text.replace('\'', '"'))).readObject();
    }

    @Test
    void readsAUser() {
        KeycloakUser user = KeycloakUser.of(json("""
                {'id': '00000000-0000-4000-8000-000000000001', 'username': 'mei@sample.example',
                 'email': 'mei@sample.example', 'emailVerified': true, 'enabled': true,
                 'createdTimestamp': 1700000000123, 'attributes': {}, 'totp': false}"""));
        assertEquals("00000000-0000-4000-8000-000000000001", user.id().value());
        assertEquals(Optional.of(new EmailAddress("mei@sample.example")), user.email());
        assertEquals(KeycloakUser.Address.VERIFIED, user.address());
        assertTrue(user.enabled());
        assertEquals(Optional.of(Instant.ofEpochMilli(1_700_000_000_123L)), user.createdAt());
        assertFalse(user.service());
        assertFalse(user.toString().contains("mei"), "the address hides itself");
    }

    /** Keycloak writes to fass.example then. */
    @Test
    void anAddressThatKeycloakHasInAnotherFormIsNotVerified() {
        KeycloakUser user = KeycloakUser.of(json("""
                {'id': '00000000-0000-4000-8000-000000000001', 'username': 'mei@faß.example',
                 'email': 'mei@faß.example', 'emailVerified': true, 'enabled': true}"""));
        assertEquals(Optional.of(new EmailAddress("mei@xn--fa-hia.example")), user.email());
        assertEquals(KeycloakUser.Address.UNUSABLE, user.address());
        assertEquals(Optional.empty(), user.verified());
    }

    @Test
    void knowsLittleOfAUserWhoHasLittle() {
        KeycloakUser user = KeycloakUser.of(
                json("{'id': '00000000-0000-4000-8000-000000000001', 'username': 'somebody', 'email': 'nowhere'}"));
        assertEquals(Optional.empty(), user.email());
        assertEquals(Optional.empty(), user.createdAt());
        assertEquals(KeycloakUser.Address.UNVERIFIED, user.address());
        assertFalse(user.enabled());
    }

    @Test
    void readsAUserWhoseIdIsNoUuid() {
        assertEquals(
                Optional.of(new IdentityId("f:7c1f1b9e:anna@corp.example")),
                KeycloakUser.read(json("{'id': 'f:7c1f1b9e:anna@corp.example', 'username': 'anna'}"))
                        .map(KeycloakUser::id));
    }

    @Test
    void passesOverAUserWhoCannotBeRead() {
        assertEquals(Optional.empty(), KeycloakUser.read(json("{'username': 'anna'}")));
        assertEquals(Optional.empty(), KeycloakUser.read(json("{'id': 'a', 'createdTimestamp': 'yesterday'}")));
    }

    @Test
    void recognisesTheAccountOfAClient() {
        assertTrue(
                KeycloakUser.of(json("{'id': '00000000-0000-4000-8000-0000000000a0', 'username': 'service-account-x'}"))
                        .service());
        assertTrue(KeycloakUser.of(json("{'id': '00000000-0000-4000-8000-0000000000a0', 'username': 'x',"
                        + " 'serviceAccountClientId': 'x'}"))
                .service());
    }

    @Test
    void tellsWhoWasGivenARole() {
        assertFalse(KeycloakRoles.hasWork(json("{}")));
        assertFalse(KeycloakRoles.hasWork(
                json("{'realmMappings': [{'name': 'default-roles-member-accounts'}, {'name': 'member'}]}")));
        assertTrue(KeycloakRoles.hasWork(
                json("{'realmMappings': [{'name': 'default-roles-member-accounts'}, {'name': 'auditor'}]}")));
        assertTrue(KeycloakRoles.hasWork(json("{'clientMappings': {'realm-management': {}}}")));
    }

    @Test
    void tellsAnInvitedUserWhoWasNeverLetInFromOneWhoWasShutOut() {
        assertTrue(
                InvitedUsers.wasNeverLetIn(json("{'enabled': false, 'emailVerified': false, 'requiredActions': []}")));
        assertFalse(
                InvitedUsers.wasNeverLetIn(
                        json("{'enabled': true, 'emailVerified': false, 'requiredActions': ['VERIFY_EMAIL',"
                                + " 'UPDATE_PASSWORD']}")),
                "let in");
        assertFalse(
                InvitedUsers.wasNeverLetIn(
                        json("{'enabled': false, 'emailVerified': false, 'requiredActions': ['VERIFY_EMAIL',"
                                + " 'UPDATE_PASSWORD']}")),
                "shut out before the first sign-in");
        assertFalse(
                InvitedUsers.wasNeverLetIn(json("{'enabled': false, 'emailVerified': true, 'requiredActions': []}")),
                "shut out after it");
    }
}
