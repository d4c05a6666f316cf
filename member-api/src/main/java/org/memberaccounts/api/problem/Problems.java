package org.memberaccounts.api.problem;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import org.memberaccounts.vault.Refusal;
import org.memberaccounts.wording.Languages;

/** Makes problems in the caller's language. Codes and sentences stand together in the bundle {@code Problems}. */
@RequestScoped
public class Problems {
    public static final String MEDIA_TYPE = "application/problem+json";
    private static final int RETRY_SECONDS = 5;

    private final HttpServletRequest request;

    @Inject
    Problems(HttpServletRequest request) {
        this.request = request;
    }

    /** Titles, under {@code <code>.title}, and sentences of all problems. */
    public static ResourceBundle texts(Locale language) {
        return ResourceBundle.getBundle("org.memberaccounts.api.problem.Problems", language);
    }

    /** The caller's language, as far as we speak it. */
    public Locale locale() {
        return Languages.firstOf(request.getLocales());
    }

    public Response badRequest(String code) {
        return answer(400, code, null, null);
    }

    /** Some values can't be taken; each is named. */
    public Response invalid(List<Problem.ValueError> errors) {
        return answer(422, "invalid-values", null, errors);
    }

    public Response notFound(String code) {
        return answer(404, code, null, null);
    }

    public Response conflict(String code) {
        return answer(409, code, null, null);
    }

    public Response forbidden(String code) {
        return answer(403, code, null, null);
    }

    /** The vault said no; the refusal is on record. */
    public Response refused(Refusal reason, UUID event) {
        return answer(reason == Refusal.PERSON_UNKNOWN ? 404 : 403, reason.code(), event, null);
    }

    /** The sign-in is too old for this (RFC 9470). */
    public Response signInAgain(Duration maxAge) {
        Response answer = answer(401, "fresh-sign-in-needed", null, null);
        return Response.fromResponse(answer)
                .header(
                        HttpHeaders.WWW_AUTHENTICATE,
                        "Bearer error=\"insufficient_user_authentication\", error_description=\"Sign in again, then"
                                + " repeat this.\", max_age=\""
                                + maxAge.toSeconds() + "\"")
                .build();
    }

    public Response of(int status, String code) {
        return answer(status, code, null, null);
    }

    /** What the container refused. Its faults are those of the sign-in: Keycloak can't be reached. */
    Problem forContainer(int status) {
        return switch (status) {
            case 400 -> problem(400, "malformed-request", null, null);
            case 401 -> problem(401, "not-signed-in", null, null);
            case 403 -> problem(403, "not-allowed", null, null);
            case 405 -> problem(405, "no-such-method", null, null);
            case 413 -> problem(413, "too-large", null, null);
            default ->
                status < 500 ? problem(404, "no-such-address", null, null) : problem(503, "unavailable", null, null);
        };
    }

    private Problem problem(int status, String code, UUID event, List<Problem.ValueError> errors) {
        ResourceBundle texts = texts(locale());
        return new Problem(
                "urn:member-accounts:problem:" + code,
                texts.getString(code + ".title"),
                status,
                texts.getString(code),
                code,
                event,
                errors);
    }

    private Response answer(int status, String code, UUID event, List<Problem.ValueError> errors) {
        Response.ResponseBuilder response = Response.status(status)
                .type(MEDIA_TYPE)
                .entity(problem(status, code, event, errors))
                .header(HttpHeaders.CONTENT_LANGUAGE, locale().toLanguageTag());
        if (status == 503) {
            response.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        return response.build();
    }
}
