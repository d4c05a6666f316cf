package org.memberaccounts.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.memberaccounts.person.EmailAddress;
import org.memberaccounts.settings.Secret;

/** The addresses that Keycloak is handed, as a server in its place hears them. */
class UserRepresentationsTest {
    private static final String USER = "00000000-0000-4000-8000-000000000001";
    private static final EmailAddress CHINESE = EmailAddress.parse("Mei@例子.中国").orElseThrow();

    private final List<String> heard = new ArrayList<>();
    private String known = "";
    private HttpServer server;
    private KeycloakAdmin keycloak;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        keycloak = new KeycloakAdmin(
                new KeycloakRealm(
                        URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/realms/sample")),
                new ClientSecrets(Optional.empty(), Optional.of(new Secret("secret"))),
                Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        keycloak.close();
        server.stop(0);
    }

    @Test
    void aUserIsMadeWithTheAsciiFormOfTheDomain() {
        assertTrue(new UserRepresentations(keycloak)
                .create(EmailAddress.parse("x@faß.example").orElseThrow(), Locale.ENGLISH, false)
                .isPresent());
        String made = heard.getLast();
        assertTrue(made.contains("\"email\":\"x@xn--fa-hia.example\""), made);
        assertTrue(made.matches(".*\"username\":\"[0-9a-f-]{36}\".*"), made);
    }

    @Test
    void aUserOfTheOtherSpellingIsTheOneWhoHasTheMailbox() {
        known = "mei@例子.中国";
        UserRepresentations users = new UserRepresentations(keycloak);
        assertEquals(1, users.having(CHINESE).count());
        assertEquals(Optional.empty(), users.create(CHINESE, Locale.CHINA, false));
        assertTrue(heard.stream().noneMatch(request -> request.startsWith("POST")), heard::toString);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (path.endsWith("/token")) {
            String claims = Base64.getUrlEncoder().encodeToString("{}".getBytes(StandardCharsets.UTF_8));
            reply(exchange, 200, "{\"access_token\":\"a." + claims + ".c\",\"expires_in\":300}");
            return;
        }
        heard.add(exchange.getRequestMethod() + " " + body);
        if (exchange.getRequestMethod().equals("POST")) {
            exchange.getResponseHeaders().add("Location", path + "/" + USER);
            reply(exchange, 201, "");
        } else {
            boolean there = !known.isEmpty()
                    && URLDecoder.decode(path, StandardCharsets.UTF_8).endsWith("email=" + known);
            reply(exchange, 200, there ? "[{\"id\":\"" + USER + "\"}]" : "[]");
        }
    }

    private static void reply(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
