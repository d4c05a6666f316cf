package org.memberaccounts.identity;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.StringReader;

/** What Keycloak answered: a status, the body as it came, and where it points to. */
record KeycloakReply(int status, String body, String location) {
    private static final int OK = 200;
    private static final int INVALID = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    boolean isSuccess() {
        return status >= OK && status < 300;
    }

    /** Whether Keycloak says that it can't be so, as of a user whose address is none. */
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
     * @throws IdentityProviderUnavailable for anything but success: a role that our account lacks, or an address that
     *     isn't allowed, can be given to it
     */
    KeycloakReply expectSuccess() {
        if (!isSuccess()) {
            throw new IdentityProviderUnavailable(status);
        }
        return this;
    }

    /** The same where it is as well if there is nothing any more. */
    void expectSuccessUnlessGone() {
        if (!isNotFound()) {
            expectSuccess();
        }
    }

    JsonStructure json() {
        return parse(body);
    }

    /** The parser's own exception is not passed on as a cause: it may quote what was sent. */
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
