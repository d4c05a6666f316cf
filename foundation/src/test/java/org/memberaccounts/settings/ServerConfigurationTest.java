package org.memberaccounts.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServerConfigurationTest {
    @Test
    void mistakesThatTheServerWouldTellByItsOwnNamesAreToldByTheVariables() {
        Variables wrong =
                Variables.of(Map.of("MEMBER_ACCOUNTS_DB_POOL", "many", "MEMBER_ACCOUNTS_BEHIND_PROXY", "perhaps"));
        assertEquals(
                List.of(
                        "MEMBER_ACCOUNTS_DB_POOL is not a whole number above zero. Set it to one such as 8.",
                        "MEMBER_ACCOUNTS_BEHIND_PROXY is not true or false. Set it to one of the two."),
                assertThrows(WrongSettings.class, () -> wrong.read(ServerConfiguration.class))
                        .sentences());
    }

    @Test
    void theDatabaseIsAPostgres() {
        Variables wrong = Variables.of(Map.of("MEMBER_ACCOUNTS_DB_URL", "db.example:5432"));
        assertEquals(
                "MEMBER_ACCOUNTS_DB_URL is no address of a PostgreSQL. Set it to a JDBC address such as"
                        + " jdbc:postgresql://db.example/member_accounts.",
                assertThrows(WrongSettings.class, () -> wrong.read(ServerConfiguration.class))
                        .getMessage());
    }
}
