package org.memberaccounts.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.organisation.OrganisationPack;
import org.memberaccounts.person.EmailAddress;
import org.memberaccounts.settings.Variables;
import org.memberaccounts.settings.WrongSettings;

class MailerTest {
    private static final EmailAddress TO =
            EmailAddress.parse("mei@sample.example").orElseThrow();
    private static final String PREFIX = "MEMBER_ACCOUNTS_SMTP_";

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Organisation organisation = Organisation.of(new OrganisationPack(Path.of("../sample-organisation")));

    @BeforeEach
    void start() {
        server.start();
        server.setUser("notices@sample.example", "notices", "right");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void signsInWhereThereIsAnAccount() {
        assertEquals(Mailer.Delivery.TAKEN, send(Map.of("USER", "notices", "PASSWORD", "right", "TLS", "offered")));
        assertEquals(1, server.getReceivedMessages().length);
        assertThrows(
                MailUnavailable.class, () -> send(Map.of("USER", "notices", "PASSWORD", "wrong", "TLS", "offered")));
        assertEquals(1, server.getReceivedMessages().length);
        assertThrows(WrongSettings.class, () -> send(Map.of("USER", "notices")));
    }

    @Test
    void sendsNothingInPlainTextWhereTlsIsRequired() {
        assertThrows(MailUnavailable.class, () -> send(Map.of("TLS", "required")));
        assertThrows(MailUnavailable.class, () -> send(Map.of("TLS", "implicit")));
        assertThrows(
                MailUnavailable.class,
                () -> send(Map.of("USER", "notices", "PASSWORD", "right")),
                "no password goes there by itself");
        assertEquals(0, server.getReceivedMessages().length);
        assertEquals(Mailer.Delivery.TAKEN, send(Map.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "x@faß.example, x@xn--fa-hia.example",
        "mei@例子.中国, mei@xn--fsqu00a.xn--fiqs8s",
        "Mei@ПРИМЕР.рф, Mei@xn--e1afmkfd.xn--p1ai"
    })
    void handsTheDomainOverInAsciiAsItsOwnerRegisteredIt(String typed, String handed) throws MessagingException {
        send(Map.of(), EmailAddress.parse(typed).orElseThrow());
        assertEquals(handed, server.getReceivedMessages()[0].getAllRecipients()[0].toString());
    }

    @Test
    void aSettingThatItDoesNotKnowIsNoReasonToSendInPlainText() {
        assertThrows(WrongSettings.class, () -> send(Map.of("TLS", "yes")));
    }

    private Mailer.Delivery send(Map<String, String> settings) {
        return send(settings, TO);
    }

    private Mailer.Delivery send(Map<String, String> settings, EmailAddress to) {
        Map<String, String> variables = new HashMap<>();
        variables.put(PREFIX + "PORT", Integer.toString(server.getSmtp().getPort()));
        settings.forEach((name, value) -> variables.put(PREFIX + name, value));
        return new Mailer(Variables.of(variables).read(MailServer.class), organisation, Clock.systemUTC())
                .send(UUID.randomUUID(), to, new NoticeText.Message("subject", "text"), Locale.ENGLISH);
    }
}
