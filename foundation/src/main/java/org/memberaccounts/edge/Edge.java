package org.memberaccounts.edge;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.URLDecodingHandler;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import java.util.Map;

/**
 * The handler before all others. Addresses are decoded here, not by Undertow's parser: what that can't decode it
 * answers with bytes of its own, before anything could give the answer a form.
 */
public final class Edge implements HttpHandler {
    /** The headers of an answer that says nothing else: nothing is loaded, framed, guessed or kept. */
    private static final Map<HttpString, String> HEADERS = Map.of(
            new HttpString("Content-Security-Policy"),
            "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'none'",
            new HttpString("X-Content-Type-Options"),
            "nosniff",
            new HttpString("Referrer-Policy"),
            "same-origin",
            new HttpString("Cross-Origin-Opener-Policy"),
            "same-origin",
            Headers.CACHE_CONTROL,
            "no-store");

    private static final HttpHandler DECODING = new URLDecodingHandler(exchange -> {}, "UTF-8");

    private final HttpHandler next;

    /** Called by Undertow. */
    public Edge(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        OwnCookies.keep(exchange.getRequestHeaders());
        exchange.addResponseCommitListener(answer -> complete(answer.getResponseHeaders()));
        exchange.addDefaultResponseListener(EarlyProblem::answer);
        if (exchange.getRequestMethod().equals(Methods.TRACE)) {
            // it would be answered by the request itself, cookies and tokens in it
            exchange.getResponseHeaders().put(Headers.ALLOW, "GET, HEAD, POST");
            exchange.setStatusCode(StatusCodes.METHOD_NOT_ALLOWED).endExchange();
        } else if (isDecoded(exchange)) {
            next.handleRequest(exchange);
        } else {
            exchange.setStatusCode(StatusCodes.BAD_REQUEST).endExchange();
        }
    }

    private static boolean isDecoded(HttpServerExchange exchange) throws Exception {
        try {
            DECODING.handleRequest(exchange);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void complete(HeaderMap headers) {
        HEADERS.forEach((name, value) -> {
            if (!headers.contains(name)) {
                headers.put(name, value);
            }
        });
    }
}
