package org.memberaccounts.identity;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.StringReader;

/** An answer of Keycloak: its status, the body as it came, and the address that it points to. */
record KeycloakReply(int status, String body, String location) {
    private static final int OK = 200;
    private static final int INVALID = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    boolean isSuccess() {
        return status >= OK && status < 300;
    }

    /** Tells whether Keycloak rejects the request itself, such as for a user with no real address. */
    boolean isInvalid() {
        return status == INVALID;
    }

    boolean isUnauthorized() {
        return status == UNAUTHORIZED;
    }

    boolean isNotFound() {
        return status == NOT_FOUND;
    }

    boolean isConflict() {
        return status == CONFLICT;
    }

    /**
     * Returns this reply if Keycloak did what it was asked.
     *
     * @throws IdentityProviderUnavailable for any other answer, even a lasting one: an operator can still give our
     *     account a missing role, or allow an address
     */
    KeycloakReply expectSuccess() {
        if (!isSuccess()) {
            throw new IdentityProviderUnavailable(status);
        }
        return this;
    }

    /** Expects success, or that the thing is already gone. */
    void expectSuccessUnlessGone() {
        if (!isNotFound()) {
            expectSuccess();
        }
    }

    JsonStructure json() {
        return parse(body);
    }

    /** Parses JSON. The parser's own exception is not passed on as a cause: it may quote what was sent. */
    static JsonStructure parse(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.read();
        } catch (JsonException e) {
            throw new IdentityProviderUnavailable("Keycloak's answer is not JSON.");
        }
    }

    @Override
    public String toString() {
        return "KeycloakReply[" + status + "]";
    }
}
