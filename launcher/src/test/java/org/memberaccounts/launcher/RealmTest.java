package org.memberaccounts.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The realm files of this checkout, put together as a start does it. */
class RealmTest {
    @TempDir
    private Path directory;

    private LocalSecrets secrets;
    private String text;
    private JsonObject realm;

    @BeforeEach
    void compose() throws IOException {
        Settings settings = Settings.from(
                Path.of("..").toAbsolutePath().normalize(),
                Map.of("MEMBER_ACCOUNTS_HTTP_PORT", "18080", "MEMBER_ACCOUNTS_SMTP_PORT", "18026"));
        secrets = LocalSecrets.in(directory, false);
        text = Realm.compose(settings, secrets);
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            realm = reader.readObject();
        }
    }

    @Test
    void leavesNoPlaceholder() {
        assertFalse(text.matches("(?s).*@[A-Z_]+@.*"));
    }

    @Test
    void sendsPeopleBackToThePagesOfThisStart() {
        assertEquals(
                List.of("http://127.0.0.1:18080/*"),
                strings(client("member-web").getJsonArray("redirectUris")));
        assertEquals("18026", realm.getJsonObject("smtpServer").getString("port"));
    }

    @Test
    void hasTheSecretsThatTheServerGets() {
        assertEquals(secrets.get(LocalSecrets.WEB), client("member-web").getString("secret"));
        assertEquals(
                secrets.get(LocalSecrets.IDENTITY),
                client("member-accounts-identity").getString("secret"));
    }

    @Test
    void hasTheClientsOfTheServerAndOfTheSample() {
        Set<String> ids = realm.getJsonArray("clients").getValuesAs(JsonObject.class).stream()
                .map(client -> client.getString("clientId"))
                .collect(Collectors.toSet());
        assertTrue(
                ids.containsAll(Set.of(
                        "member-web", "member-api", "member-accounts-identity", "sample-cli", "sample-integrator")),
                ids.toString());
    }

    @Test
    void putsNoNameOrAddressIntoTokens() {
        Set<String> scopes = realm.getJsonArray("clientScopes").getValuesAs(JsonObject.class).stream()
                .map(scope -> scope.getString("name"))
                .collect(Collectors.toSet());
        assertTrue(scopes.containsAll(Set.of("basic", "roles", "web-origins", "acr")), scopes.toString());
        assertFalse(scopes.contains("profile") || scopes.contains("email"), scopes.toString());
        assertEquals(
                List.of("basic", "roles", "acr"), strings(client("member-web").getJsonArray("defaultClientScopes")));
    }

    @Test
    void givesNobodyTheRoleMember() {
        assertTrue(realm.getJsonArray("users").getValuesAs(JsonObject.class).stream()
                .noneMatch(user -> user.containsKey("realmRoles")
                        && strings(user.getJsonArray("realmRoles")).contains("member")));
    }

    @Test
    void saysWhoTheOrganisationIs() {
        JsonObject texts = realm.getJsonObject("localizationTexts");
        assertEquals("Qinghe", texts.getJsonObject("en").getString("houseName"));
        assertEquals("青禾", texts.getJsonObject("zh-CN").getString("houseName"));
        assertEquals("http://127.0.0.1:18080", texts.getJsonObject("en").getString("houseAddress"));
        assertEquals("privacy@qinghe.example", realm.getJsonObject("smtpServer").getString("from"));
    }

    @Test
    void letsAnAddressOfAnyScriptBeTheNameOfAnAccount() {
        assertEquals("true", realm.getJsonObject("smtpServer").getString("allowutf8"));
        assertFalse(text.contains("up-username-not-idn-homograph"));
    }

    @Test
    void speaksTheLanguagesOfTheOrganisation() {
        assertEquals(List.of("en", "zh-CN"), strings(realm.getJsonArray("supportedLocales")));
        assertEquals("en", realm.getString("defaultLocale"));
    }

    @Test
    void asksTheSampleForNoWeakerPasswordsThanProduction() {
        assertTrue(realm.getString("passwordPolicy").contains("length(8)"), realm.getString("passwordPolicy"));
    }

    private JsonObject client(String id) {
        return realm.getJsonArray("clients").getValuesAs(JsonObject.class).stream()
                .filter(client -> client.getString("clientId").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> strings(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }
}
