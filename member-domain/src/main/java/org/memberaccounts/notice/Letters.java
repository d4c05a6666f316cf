package org.memberaccounts.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.memberaccounts.organisation.Brand;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.person.EmailAddress;
import org.memberaccounts.wording.Wording;

/** Sends letters to an address that somebody gave us for that, in the form of our sign-in service's mails. */
@ApplicationScoped
public class Letters {
    private static final String PAGE = """
            <html lang="%s">
            <body style="margin:0;padding:24px;max-width:36em;font:16px/1.6 sans-serif;color:#15211d;\
            background:#fcfdfc">
            <p style="font-weight:600;padding-bottom:12px;border-bottom:1px solid #15211d">%s</p>
            %s
            <p style="padding-top:12px;border-top:1px solid #d5ddd9;color:#44524d;font-size:14px">%s</p>
            </body>
            </html>
            """;
    private static final String BUTTON = """
            <p><a href="%1$s" style="display:inline-block;padding:10px 18px;border-radius:2px;background:#0b5a52;\
            color:#fcfdfc;font-weight:600;text-decoration:none">%2$s</a></p>
            <p style="font-size:14px"><a href="%1$s" style="color:#0b5a52">%1$s</a></p>""";

    private final Mailer mailer;
    private final Organisation organisation;

    @Inject
    Letters(Mailer mailer, Organisation organisation) {
        this.mailer = mailer;
        this.organisation = organisation;
    }

    /**
     * Hands a letter over.
     *
     * @param id becomes the message id
     * @return false when there is no such mailbox; trying again is no use
     * @throws MailUnavailable when the server accepted nothing, but might later
     */
    public boolean send(UUID id, EmailAddress to, Letter letter, Locale language) {
        Mailer.Head head = new Mailer.Head(id, id, to, letter.subject(), language);
        return mailer.send(head, text(letter, language), page(letter, language)) == Carrier.Handover.TAKEN;
    }

    String text(Letter letter, Locale language) {
        Stream<String> way = letter.way().stream().map(to -> to.words() + ":\n" + to.address());
        Stream<String> foot = Stream.of("--\n" + String.join("\n", foot(language)) + "\n");
        return String.join(
                "\n\n",
                Stream.of(letter.before().stream(), way, letter.after().stream(), foot)
                        .flatMap(part -> part)
                        .toList());
    }

    String page(Letter letter, Locale language) {
        Stream<String> way = letter.way().stream()
                .map(to -> String.format(Locale.ROOT, BUTTON, escaped(to.address()), escaped(to.words())));
        String content = Stream.of(
                        letter.before().stream().map(Letters::paragraph),
                        way,
                        letter.after().stream().map(Letters::paragraph))
                .flatMap(part -> part)
                .collect(Collectors.joining("\n"));
        return String.format(
                Locale.ROOT,
                PAGE,
                language.toLanguageTag(),
                escaped(name(language)),
                content,
                String.join(
                        "<br>", foot(language).stream().map(Letters::escaped).toList()));
    }

    private String name(Locale language) {
        return organisation.brand().name().in(language);
    }

    private List<String> foot(Locale language) {
        Brand brand = organisation.brand();
        Wording wording = Wording.beside(Letters.class, "Letters", language);
        return List.of(
                wording.say("unsure", brand.phone(), brand.hours().in(language)),
                wording.sentence("promise"),
                name(language));
    }

    private static String paragraph(String text) {
        return "<p>" + escaped(text) + "</p>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
