package org.memberaccounts.launcher;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** An SMS gateway that delivers nowhere, and the outbox of all messages: as a page, and as JSON for programs. */
final class Outbox {
    private static final String TEXT = "text/plain; charset=utf-8";
    private static final int LONGEST_SMS_BYTES = 64 * 1024;

    private final int port;
    private final Clock clock;
    private final Supplier<List<Message>> mails;
    private final List<Message> textMessages = new CopyOnWriteArrayList<>();
    private HttpServer server;

    Outbox(int port, Clock clock, Supplier<List<Message>> mails) {
        this.port = port;
        this.clock = clock;
        this.mails = mails;
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
                case "GET /" -> answer(exchange, 200, "text/html; charset=utf-8", OutboxPage.of(newestFirst()));
                case "GET /messages.json" -> answer(exchange, 200, "application/json", json());
                case "POST /sms" -> takeTextMessage(exchange);
                default -> answer(exchange, 404, TEXT, "There is GET /, GET /messages.json and POST /sms.");
            }
        }
    }

    /**
     * Takes a message, <code>{"to": "...", "text": "..."}</code>. The content type is demanded so that no page of
     * another origin can send one.
     */
    private void takeTextMessage(HttpExchange exchange) throws IOException {
        String type = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type"))
                .orElse("");
        byte[] body = exchange.getRequestBody().readNBytes(LONGEST_SMS_BYTES);
        try (JsonReader reader = Json.createReader(new StringReader(new String(body, StandardCharsets.UTF_8)))) {
            JsonObject sms = type.startsWith("application/json") ? reader.readObject() : JsonValue.EMPTY_JSON_OBJECT;
            textMessages.add(
                    new Message(Message.Kind.SMS, sms.getString("to"), "", sms.getString("text"), clock.instant()));
            answer(exchange, 202, TEXT, "");
        } catch (JsonException | NullPointerException | ClassCastException e) {
            answer(exchange, 400, TEXT, "Send application/json with to and text.");
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

    private List<Message> newestFirst() {
        List<Message> messages = new ArrayList<>(textMessages);
        messages.addAll(mails.get());
        messages.sort(Comparator.comparing(Message::time).reversed());
        return messages;
    }

    private String json() {
        JsonArrayBuilder messages = Json.createArrayBuilder();
        newestFirst()
                .forEach(message -> messages.add(Json.createObjectBuilder()
                        .add("kind", message.kind().name().toLowerCase(Locale.ROOT))
                        .add("to", message.to())
                        .add("subject", message.subject())
                        .add("text", message.text())
                        .add("time", message.time().toString())));
        return messages.build().toString();
    }
}
