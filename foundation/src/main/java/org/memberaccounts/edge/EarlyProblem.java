package org.memberaccounts.edge;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.LocaleUtils;
import io.undertow.util.StatusCodes;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.memberaccounts.wording.Wording;

/**
 * A problem (RFC 9457) that the server itself answers to a request for the API, before the API sees it. Codes that the
 * API has as well mean the same there.
 */
enum EarlyProblem {
    MALFORMED_REQUEST(StatusCodes.BAD_REQUEST),
    NO_SUCH_METHOD(StatusCodes.METHOD_NOT_ALLOWED),
    LENGTH_REQUIRED(StatusCodes.LENGTH_REQUIRED),
    TOO_LARGE(StatusCodes.REQUEST_ENTITY_TOO_LARGE),
    NO_EXPECTATIONS(StatusCodes.EXPECTATION_FAILED);

    private static final String BODY = """
            {"type":"urn:member-accounts:problem:%1$s","title":"%2$s","status":%3$d,"detail":"%4$s","code":"%1$s"}""";

    private final int status;

    EarlyProblem(int status) {
        this.status = status;
    }

    /** Writes the problem where an answer for the API has no body so far, and tells whether it did. */
    static boolean answer(HttpServerExchange exchange) {
        Optional<EarlyProblem> problem = isForApi(exchange.getRequestPath()) && exchange.isResponseChannelAvailable()
                ? of(exchange.getStatusCode())
                : Optional.empty();
        problem.ifPresent(known -> known.write(exchange));
        return problem.isPresent();
    }

    private static boolean isForApi(String path) {
        return path.equals("/api") || path.startsWith("/api/");
    }

    private static Optional<EarlyProblem> of(int status) {
        return Arrays.stream(values()).filter(one -> one.status == status).findFirst();
    }

    private void write(HttpServerExchange exchange) {
        String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
        Wording words = Wording.beside(EarlyProblem.class, "Problems", language(exchange));
        exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "application/problem+json");
        exchange.getResponseSender()
                .send(String.format(
                        Locale.ROOT, BODY, code, words.sentence(code + ".title"), status, words.sentence(code)));
    }

    private static Locale language(HttpServerExchange exchange) {
        return LocaleUtils.getLocalesFromHeader(exchange.getRequestHeaders().getFirst(Headers.ACCEPT_LANGUAGE)).stream()
                .findFirst()
                .orElse(Locale.ROOT);
    }
}
