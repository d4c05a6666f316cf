package org.memberaccounts.launcher;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mail and text messages of the local start: a real SMTP server and an SMS gateway that deliver nowhere, and a page
 * that shows what they took. Kept in memory only.
 */
final class LocalMail {
    /** A message as the outbox shows it; a text message has no subject. */
    private record Message(String kind, String to, String subject, String text, Instant time) {}

    /**
     * Answers at once: the second line of an answer would wait some 40 ms until the other side had acknowledged the
     * first.
     */
    private static final class PromptSmtp extends SmtpServer {
        PromptSmtp(ServerSetup setup, Managers managers) {
            super(setup, managers);
        }

        @Override
        protected void handleClientSocket(Socket client) throws SocketException {
            client.setTcpNoDelay(true);
            super.handleClientSocket(client);
        }
    }

    // escaped text is looked at, in which a quotation mark is &quot;
    private static final Pattern LINK = Pattern.compile("https?://(?:(?!&(?:quot|lt|gt);)[^\\s<>\"])+");
    private static final int LONGEST_SMS_BYTES = 64 * 1024;

    private final Settings settings;
    private final Clock clock;
    private final List<Message> textMessages = new CopyOnWriteArrayList<>();
    private final GreenMail smtp;
    private HttpServer outbox;

    LocalMail(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.smtp = new GreenMail(new ServerSetup(settings.smtp(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP)) {
            @Override
            protected Map<String, AbstractServer> createServices(ServerSetup[] setups, Managers managers) {
                return Map.of(ServerSetup.PROTOCOL_SMTP, new PromptSmtp(setups[0], managers));
            }
        };
    }

    void start() throws IOException {
        smtp.start();
        outbox = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), settings.outbox()), 0);
        outbox.createContext("/", this::handle);
        outbox.start();
    }

    void stop() {
        smtp.stop();
        if (outbox != null) {
            outbox.stop(0);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            switch (exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath()) {
                case "GET /" -> answer(exchange, 200, "text/html; charset=utf-8", page());
                case "GET /messages.json" -> answer(exchange, 200, "application/json", json());
                case "POST /sms" -> takeTextMessage(exchange);
                default ->
                    answer(
                            exchange,
                            404,
                            "text/plain; charset=utf-8",
                            "There is GET /, GET /messages.json and POST /sms.");
            }
        }
    }

    /**
     * Takes <code>{"to": "...", "text": "..."}</code>. The type is asked for so that no page of another origin can send
     * one.
     */
    private void takeTextMessage(HttpExchange exchange) throws IOException {
        String type = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type"))
                .orElse("");
        byte[] body = exchange.getRequestBody().readNBytes(LONGEST_SMS_BYTES);
        try (JsonReader reader = Json.createReader(new StringReader(new String(body, StandardCharsets.UTF_8)))) {
            JsonObject sms = type.startsWith("application/json") ? reader.readObject() : JsonValue.EMPTY_JSON_OBJECT;
            textMessages.add(new Message("sms", sms.getString("to"), "", sms.getString("text"), clock.instant()));
            answer(exchange, 202, "text/plain; charset=utf-8", "");
        } catch (JsonException | NullPointerException | ClassCastException e) {
            answer(exchange, 400, "text/plain; charset=utf-8", "Send application/json with to and text.");
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
        // a mail tells its second only: of two in one the later to come stands first
        for (MimeMessage received : List.of(smtp.getReceivedMessages()).reversed()) {
            try {
                Instant sent = Optional.ofNullable(received.getSentDate())
                        .map(Date::toInstant)
                        .orElse(Instant.EPOCH);
                messages.add(new Message(
                        "mail",
                        GreenMailUtil.getAddressList(received.getAllRecipients()),
                        Optional.ofNullable(received.getSubject()).orElse(""),
                        text(received),
                        sent));
            } catch (MessagingException | IOException e) {
                messages.add(new Message("mail", "?", "A message that can't be read", "", Instant.EPOCH));
            }
        }
        messages.sort(Comparator.comparing(Message::time).reversed());
        return messages;
    }

    private static String text(Part part) throws MessagingException, IOException {
        Object content = part.getContent();
        if (content instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart body = parts.getBodyPart(i);
                if (body.isMimeType("text/plain") || body.isMimeType("multipart/*")) {
                    return text(body);
                }
            }
            return parts.getCount() == 0 ? "" : text(parts.getBodyPart(0));
        }
        return content.toString();
    }

    private String json() {
        JsonArrayBuilder messages = Json.createArrayBuilder();
        newestFirst()
                .forEach(message -> messages.add(Json.createObjectBuilder()
                        .add("kind", message.kind())
                        .add("to", message.to())
                        .add("subject", message.subject())
                        .add("text", message.text())
                        .add("time", message.time().toString())));
        return messages.build().toString();
    }

    private String page() {
        StringBuilder page = new StringBuilder("""
                <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Local outbox</title>
                <style>:root{color-scheme:light dark}body{font:1.0625rem/1.55 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;overflow-wrap:anywhere}article{border-top:1px solid;padding:1rem 0}h2{font-size:1.125rem;margin:0}p{white-space:pre-wrap}</style></head>
                <body><main><h1>Local outbox</h1><p>Every mail and text message of the local start ends here and goes nowhere else. Load this page anew to see what has come.</p>""");
        List<Message> messages = newestFirst();
        if (messages.isEmpty()) {
            page.append("<p>Nothing has come yet. Sign up, and the mail that verifies your address will be here.</p>");
        }
        messages.forEach(message -> page.append("<article><h2>")
                .append(escaped(message.kind().equals("sms") ? "Text message" : message.subject()))
                .append("</h2><div>to ")
                .append(escaped(message.to()))
                .append(", ")
                .append(message.time())
                .append("</div><p>")
                .append(linked(message.text()))
                .append("</p></article>"));
        return page.append("</main></body></html>").toString();
    }

    private static String linked(String text) {
        return LINK.matcher(escaped(text))
                .replaceAll(
                        link -> Matcher.quoteReplacement("<a href=\"" + link.group() + "\">" + link.group() + "</a>"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
