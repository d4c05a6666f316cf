package org.memberaccounts.api.problem;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.input.Reason;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.vault.Refusal;

/** Makes problems in the caller's language. */
@RequestScoped
public class Problems {
    public static final String MEDIA_TYPE = "application/problem+json";
    private static final int RETRY_SECONDS = 5;

    private final HttpServletRequest request;
    private final Organisation organisation;

    @Inject
    Problems(HttpServletRequest request, Organisation organisation) {
        this.request = request;
        this.organisation = organisation;
    }

    /** The caller's language, as far as we speak it. */
    public Locale locale() {
        // of who names none the container takes the machine's own
        boolean named = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null;
        return organisation.languages().firstOf(named ? request.getLocales() : Collections.emptyEnumeration());
    }

    public Response of(ProblemCode code) {
        return answer(problem(code, null, null));
    }

    /** Answers with what was found, or that there is none. */
    public Response foundOr(ProblemCode none, Optional<?> found) {
        return found.map(one -> Response.ok(one).build()).orElseGet(() -> of(none));
    }

    /** Some values can't be taken; each is named. */
    public Response invalid(List<Problem.ValueError> errors) {
        return answer(problem(GeneralProblem.INVALID_VALUES, null, errors));
    }

    /** One value can't be taken. */
    public Response invalid(Problem.ValueError error) {
        return invalid(List.of(error));
    }

    /** Says what is wrong with a value. */
    public Problem.ValueError error(String name, Reason reason) {
        return new Problem.ValueError(name, reason.code(), reason.sentence(locale()));
    }

    /**
     * Says what is wrong with a text.
     *
     * @param longest how many letters it may have
     */
    public Problem.ValueError error(String name, Reason reason, int longest) {
        return new Problem.ValueError(name, reason.code(), reason.sentence(locale(), longest));
    }

    /** The vault said no; the refusal is on record. */
    public Response refused(Refusal reason, UUID event) {
        return answer(problem(RefusalProblem.of(reason), event, null));
    }

    /** The sign-in is too old for this (RFC 9470). */
    public Response signInAgain(Duration maxAge) {
        return Response.fromResponse(of(GeneralProblem.FRESH_SIGN_IN_NEEDED))
                .header(
                        HttpHeaders.WWW_AUTHENTICATE,
                        "Bearer error=\"insufficient_user_authentication\", error_description=\"Sign in again, then"
                                + " repeat this.\", max_age=\""
                                + maxAge.toSeconds() + "\"")
                .build();
    }

    /** It can be done after some seconds. */
    Response wait(ProblemCode code, long seconds) {
        return Response.fromResponse(of(code))
                .header(HttpHeaders.RETRY_AFTER, seconds)
                .build();
    }

    /** The same without an answer around it, for what stands before JAX-RS. */
    Problem problem(ProblemCode code) {
        return problem(code, null, null);
    }

    private Problem problem(ProblemCode code, UUID event, List<Problem.ValueError> errors) {
        return new Problem(
                code.type(), code.title(locale()), code.status(), code.sentence(locale()), code.code(), event, errors);
    }

    private Response answer(Problem problem) {
        Response.ResponseBuilder response = Response.status(problem.status())
                .type(MEDIA_TYPE)
                .entity(problem)
                .header(HttpHeaders.CONTENT_LANGUAGE, locale().toLanguageTag());
        if (problem.status() == GeneralProblem.UNAVAILABLE.status()) {
            response.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        return response.build();
    }
}
