package org.memberaccounts.launcher;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The outbox as a page, on which links can be followed. */
final class OutboxPage {
    private static final String TOP = """
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1"><title>Local outbox</title>
            <style>
            :root { color-scheme: light dark }
            body {
              font: 1.0625rem/1.55 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem;
              overflow-wrap: anywhere
            }
            article { border-top: 1px solid; padding: 1rem 0 }
            h2 { font-size: 1.125rem; margin: 0 }
            p { white-space: pre-wrap }
            </style></head>
            <body><main><h1>Local outbox</h1>
            <p>Every mail and text message of the local start ends here and goes nowhere else. \
            Load this page anew to see what has come.</p>""";

    private static final String NOTHING =
            "<p>Nothing has come yet. Sign up, and the mail that verifies your address will be here.</p>";

    // matched in escaped text, in which a quotation mark is &quot;
    private static final Pattern LINK = Pattern.compile("https?://(?:(?!&(?:quot|lt|gt);)[^\\s<>\"])+");

    /** The machine's own time, to the second. */
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xxx", Locale.ROOT).withZone(ZoneId.systemDefault());

    private OutboxPage() {}

    static String of(List<Message> newestFirst) {
        StringBuilder page = new StringBuilder(TOP);
        if (newestFirst.isEmpty()) {
            page.append(NOTHING);
        }
        newestFirst.forEach(message -> page.append("<article><h2>")
                .append(escaped(message.kind() == Message.Kind.SMS ? "Text message" : message.subject()))
                .append("</h2><div>to ")
                .append(escaped(message.to()))
                .append(", ")
                .append(TIME.format(message.time()))
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
