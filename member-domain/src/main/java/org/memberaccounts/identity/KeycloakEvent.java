package org.memberaccounts.identity;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memberaccounts.code.Coded;

/**
 * An event at Keycloak, without any value that it touched.
 *
 * @param action the operation of an administrator, or the type of a user's event, in small letters
 * @param resource the kind of thing it was done to
 * @param by the actor's id, as the log takes it
 * @param user the user it was done to, if it was one
 * @param endedSession the session that it ended, if it did that
 */
record KeycloakEvent(
        Kind kind,
        String id,
        Instant at,
        String action,
        String resource,
        String by,
        Optional<IdentityId> user,
        Optional<String> endedSession,
        boolean failed) {
    /** Keycloak's two books of events. */
    enum Kind implements Coded {
        ADMIN,
        USER;
    }

    /** The types of users' events that are about an address. */
    static final Set<String> ABOUT_EMAIL = Set.of("UPDATE_EMAIL", "UPDATE_PROFILE", "VERIFY_EMAIL");

    /** The path of a user or of something below; {@code users/profile} is about all of them. */
    private static final Pattern USER_PATH = Pattern.compile("users/(?!profile(?:/|$))([^/]+)(?:/.*)?");

    private static final Pattern ENCODED = Pattern.compile("(?:[^%]|%[0-9A-Fa-f]{2})+");
    private static final String UNKNOWN = "unknown";
    private static final Pattern SESSION_PATH = Pattern.compile("sessions/([A-Za-z0-9_-]{1,64})");
    private static final Pattern RESOURCE = Pattern.compile("(?=.{1,60}$)[a-z]+(?:-[a-z]+)*");

    /** Reads an event from an AdminEventRepresentation. */
    static KeycloakEvent ofAdmin(JsonObject event) {
        String resourcePath = event.getString("resourcePath", "");
        Matcher path = USER_PATH.matcher(resourcePath);
        Matcher session = SESSION_PATH.matcher(resourcePath);
        JsonObject auth =
                event.getOrDefault("authDetails", JsonValue.EMPTY_JSON_OBJECT).asJsonObject();
        return new KeycloakEvent(
                Kind.ADMIN,
                event.getString("id"),
                at(event),
                code(event.getString("operationType")),
                resource(event),
                by(auth.getString("userId", "")),
                path.matches() ? IdentityId.parse(decoded(path.group(1))) : Optional.empty(),
                session.matches() ? Optional.of(session.group(1)) : Optional.empty(),
                !event.getString("error", "").isEmpty());
    }

    /** Reads an event from an EventRepresentation of one of the types {@link #ABOUT_EMAIL}. */
    static KeycloakEvent ofUser(JsonObject event) {
        String user = event.getString("userId", "");
        return new KeycloakEvent(
                Kind.USER,
                event.getString("id"),
                at(event),
                code(event.getString("type")),
                "user",
                by(user),
                IdentityId.parse(user),
                Optional.empty(),
                false);
    }

    /**
     * Returns the kind of thing as a code, since the log takes nothing else and extensions of Keycloak may call their
     * things what they like.
     */
    private static String resource(JsonObject event) {
        return Optional.of(code(event.getString("resourceType", "OTHER")))
                .filter(RESOURCE.asMatchPredicate())
                .orElse("other");
    }

    private static String by(String user) {
        return IdentityId.parse(user).map(IdentityId::reference).orElse(UNKNOWN);
    }

    /** Returns a segment of a path as it was before it was encoded for it, where it was. */
    private static String decoded(String segment) {
        return ENCODED.matcher(segment).matches()
                ? URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8)
                : segment;
    }

    private static Instant at(JsonObject event) {
        return Instant.ofEpochMilli(event.getJsonNumber("time").longValue());
    }

    private static String code(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
