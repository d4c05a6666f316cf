package org.memberaccounts.system;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The authorization code flow with PKCE (RFC 7636) for a script without a browser: Keycloak's own sign-in form, and a
 * redirect to loopback (RFC 8252 section 7.3) that is read and not followed. Keycloak marks its cookies Secure on plain
 * http too; they are sent all the same.
 */
final class CodeFlow {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private static final Pattern FORM = Pattern.compile("<form[^>]*id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"");
    private static final int VERIFIER_BYTES = 32;

    private final URI realm;
    private final String redirect;
    private final String verifier = random();
    private final Map<String, String> cookies = new LinkedHashMap<>();

    CodeFlow(WholeSystem system, String redirect) {
        this.realm = system.keycloak().resolve("/realms/member-accounts/protocol/openid-connect/");
        this.redirect = redirect;
    }

    /** Begins a sign-in and returns Keycloak's answer: its form, or a refusal. */
    HttpResponse<String> begin() {
        return begin(Map.of("code_challenge", challenge(), "code_challenge_method", "S256"));
    }

    HttpResponse<String> begin(Map<String, String> proof) {
        Map<String, String> request = new LinkedHashMap<>(Map.of(
                "response_type",
                "code",
                "client_id",
                "sample-cli",
                "scope",
                "openid",
                "state",
                random(),
                "redirect_uri",
                redirect));
        request.putAll(proof);
        return send(
                HttpRequest.newBuilder(realm.resolve("auth?" + form(request))).GET());
    }

    /** Signs in one of the sample people and comes back with a code. */
    String code(String name) {
        return code(name + "@sample.example", name);
    }

    String code(String email, String password) {
        HttpResponse<String> page = begin();
        Matcher form = FORM.matcher(page.body());
        if (page.statusCode() != 200 || !form.find()) {
            throw new AssertionError("no sign-in form: " + page.statusCode());
        }
        HttpResponse<String> signedIn = post(
                URI.create(form.group(1).replace("&amp;", "&")),
                Map.of("username", email, "password", password, "credentialId", ""));
        String back = signedIn.headers().firstValue("Location").orElse("");
        if (signedIn.statusCode() != 302 || !back.startsWith(redirect + "?")) {
            throw new AssertionError("not sent back: " + signedIn.statusCode());
        }
        return Arrays.stream(URI.create(back).getRawQuery().split("&"))
                .filter(parameter -> parameter.startsWith("code="))
                .map(parameter -> URLDecoder.decode(parameter.substring("code=".length()), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    /** Redeems a code and returns Keycloak's answer. */
    HttpResponse<String> redeem(String code) {
        return redeem(code, verifier);
    }

    HttpResponse<String> redeem(String code, String withVerifier) {
        return post(
                realm.resolve("token"),
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "client_id",
                        "sample-cli",
                        "code",
                        code,
                        "redirect_uri",
                        redirect,
                        "code_verifier",
                        withVerifier));
    }

    String token(String name) {
        return token(name + "@sample.example", name);
    }

    String token(String email, String password) {
        HttpResponse<String> answer = redeem(code(email, password));
        if (answer.statusCode() != 200) {
            throw new AssertionError("no token: " + answer.statusCode() + " " + answer.body());
        }
        return json(answer.body()).getString("access_token");
    }

    /** Returns the claims of a token, unchecked. */
    static JsonObject claims(String token) {
        return json(new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), StandardCharsets.UTF_8));
    }

    private String challenge() {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static String random() {
        byte[] bytes = new byte[VERIFIER_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private HttpResponse<String> post(URI address, Map<String, String> fields) {
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(fields))));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            if (!cookies.isEmpty()) {
                request.header(
                        "Cookie",
                        cookies.entrySet().stream()
                                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                                .collect(Collectors.joining("; ")));
            }
            HttpResponse<String> response =
                    HTTP.send(request.timeout(Duration.ofSeconds(20)).build(), HttpResponse.BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").stream()
                    .map(cookie -> cookie.split(";", -1)[0])
                    .forEach(cookie -> cookies.put(
                            cookie.substring(0, cookie.indexOf('=')), cookie.substring(cookie.indexOf('=') + 1)));
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
