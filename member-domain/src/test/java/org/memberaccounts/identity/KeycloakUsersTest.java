package org.memberaccounts.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeycloakUsersTest {
    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:8180/realms/member-accounts/, http://127.0.0.1:8180/admin/realms/member-accounts/users/",
        "https://id.example/auth/realms/people/, https://id.example/auth/admin/realms/people/users/"})
    void usersAreBesideTheRealm(URI realm, URI users) {
        assertEquals(users, KeycloakUsers.users(realm));
    }
}
