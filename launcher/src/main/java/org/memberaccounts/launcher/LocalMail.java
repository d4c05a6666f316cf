package org.memberaccounts.launcher;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mail of the local start: a real SMTP server that delivers nowhere, and a page that shows what it took. */
final class LocalMail {
    /** A message as the outbox shows it. */
    private record Message(String to, String subject, String text, Instant at) {}

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

    private final Settings settings;
    private final GreenMail smtp;
    private HttpServer outbox;

    LocalMail(Settings settings) {
        this.settings = settings;
        this.smtp = new GreenMail(new ServerSetup(settings.smtp(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    void start() throws IOException {
        smtp.start();
        outbox = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), settings.outbox()), 0);
        outbox.createContext("/messages.json", exchange -> answer(exchange, "application/json", json()));
        outbox.createContext("/", exchange -> answer(exchange, "text/html; charset=utf-8", page()));
        outbox.start();
    }

    void stop() {
        smtp.stop();
        if (outbox != null) {
            outbox.stop(0);
        }
    }

    private static void answer(HttpExchange exchange, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        exchange.sendResponseHeaders(200, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private List<Message> newestFirst() {
        List<Message> messages = new ArrayList<>();
        for (MimeMessage received : smtp.getReceivedMessages()) {
            try {
                Date sent = Optional.ofNullable(received.getSentDate()).orElseGet(Date::new);
                messages.add(new Message(GreenMailUtil.getAddressList(received.getAllRecipients()), Optional.ofNullable(received.getSubject()).orElse(""), text(received), sent.toInstant()));
            } catch (MessagingException | IOException e) {
                messages.add(new Message("?", "A message that can't be read", "", Instant.EPOCH));
            }
        }
        messages.sort(Comparator.comparing(Message::at).reversed());
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
        newestFirst().forEach(message -> messages.add(Json.createObjectBuilder().add("kind", "mail").add("to", message.to()).add("subject", message.subject())
                .add("text", message.text()).add("at", message.at().toString())));
        return messages.build().toString();
    }

    private String page() {
        StringBuilder page = new StringBuilder("""
                <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Local outbox</title>
                <style>:root{color-scheme:light dark}body{font:1.0625rem/1.55 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;overflow-wrap:anywhere}article{border-top:1px solid;padding:1rem 0}h2{font-size:1.125rem;margin:0}p{white-space:pre-wrap}</style></head>
                <body><main><h1>Local outbox</h1><p>Every mail of the local start ends here and goes nowhere else. Load this page anew to see what has come.</p>""");
        List<Message> messages = newestFirst();
        if (messages.isEmpty()) {
            page.append("<p>Nothing has come yet. Sign up, and the mail that verifies your address will be here.</p>");
        }
        messages.forEach(message -> page.append("<article><h2>").append(escaped(message.subject())).append("</h2><div>to ").append(escaped(message.to())).append(", ")
                .append(message.at()).append("</div><p>").append(linked(message.text())).append("</p></article>"));
        return page.append("</main></body></html>").toString();
    }

    private static String linked(String text) {
        return LINK.matcher(escaped(text)).replaceAll(link -> Matcher.quoteReplacement("<a href=\"" + link.group() + "\">" + link.group() + "</a>"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
