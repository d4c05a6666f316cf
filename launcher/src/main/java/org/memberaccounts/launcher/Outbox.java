package org.memberaccounts.launcher;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** The outbox of all messages: as a page, and as JSON for programs. */
final class Outbox {
    private static final String TEXT = "text/plain; charset=utf-8";

    private final int port;
    private final Supplier<List<Message>> newestFirst;
    private HttpServer server;

    Outbox(int port, Supplier<List<Message>> newestFirst) {
        this.port = port;
        this.newestFirst = newestFirst;
    }

    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            switch (exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath()) {
                case "GET /" -> answer(exchange, 200, "text/html; charset=utf-8", OutboxPage.of(newestFirst.get()));
                case "GET /messages.json" -> answer(exchange, 200, "application/json", json());
                default -> answer(exchange, 404, TEXT, "There is GET / and GET /messages.json.");
            }
        }
    }

    private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders()
                .set(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none';"
                                + " form-action 'none'");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private String json() {
        JsonArrayBuilder messages = Json.createArrayBuilder();
        newestFirst
                .get()
                .forEach(message -> messages.add(Json.createObjectBuilder()
                        .add("kind", message.kind().name().toLowerCase(Locale.ROOT))
                        .add("to", message.to())
                        .add("subject", message.subject())
                        .add("text", message.text())
                        .add("time", message.time().toString())));
        return messages.build().toString();
    }
}
