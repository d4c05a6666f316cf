package org.memberaccounts.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.mail.MessagingException;
import java.lang.reflect.Proxy;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
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
    private static final UUID RETURN_ID = UUID.fromString("0f0e0d0c-0b0a-4908-8706-050403020100");
    private static final String PREFIX = "MEMBER_ACCOUNTS_SMTP_";

    private static final Map<String, String> RETURNS = Map.of(
            "RETURNS_ADDRESS", "returns@members.example",
            "RETURNS_HOST", "127.0.0.1",
            "RETURNS_USER", "returns",
            "RETURNS_PASSWORD", "returns");

    /** A scheduler that runs nothing. */
    private static final ManagedScheduledExecutorService NEVER =
            (ManagedScheduledExecutorService) Proxy.newProxyInstance(
                    MailerTest.class.getClassLoader(),
                    new Class<?>[] {ManagedScheduledExecutorService.class},
                    (proxy, method, arguments) -> null);

    private final AtomicInteger connections = new AtomicInteger();
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP)) {
        @Override
        protected Map<String, AbstractServer> createServices(ServerSetup[] setups, Managers managers) {
            return Map.of(ServerSetup.PROTOCOL_SMTP, new SmtpServer(setups[0], managers) {
                @Override
                protected void handleClientSocket(Socket client) throws SocketException {
                    connections.incrementAndGet();
                    super.handleClientSocket(client);
                }
            });
        }
    };
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
        assertEquals(Carrier.Handover.TAKEN, send(Map.of("USER", "notices", "PASSWORD", "right", "TLS", "offered")));
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
        assertEquals(Carrier.Handover.TAKEN, send(Map.of()));
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
    void comesBackToAnAddressWithAnIdOfThisDeliveryOnly() throws MessagingException {
        send(RETURNS);
        assertEquals(
                "<returns+0f0e0d0c0b0a49088706050403020100@members.example>",
                server.getReceivedMessages()[0].getHeader("Return-Path")[0]);
    }

    @Test
    void manyInARowGoOverOneConnectionAndEachComesBackToItsOwnAddress() throws MessagingException {
        Mailer mailer = mailer(RETURNS);
        send(mailer, RETURN_ID, TO);
        UUID another = UUID.fromString("1f0e0d0c-0b0a-4908-8706-050403020100");
        send(mailer, another, TO);
        assertEquals(
                "<returns+1f0e0d0c0b0a49088706050403020100@members.example>",
                server.getReceivedMessages()[1].getHeader("Return-Path")[0]);
        assertEquals(1, connections.get());
        mailer.stop();
    }

    @Test
    void aServerThatHungUpIsConnectedAnew() {
        Mailer mailer = mailer(Map.of());
        send(mailer, RETURN_ID, TO);
        int port = server.getSmtp().getPort();
        server.stop();
        assertThrows(MailUnavailable.class, () -> send(mailer, RETURN_ID, TO));
        GreenMail again = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        again.start();
        assertEquals(Carrier.Handover.TAKEN, send(mailer, RETURN_ID, TO));
        assertEquals(1, again.getReceivedMessages().length);
        again.stop();
    }

    @Test
    void withoutAMailboxForThemMailsComeBackToTheSender() throws MessagingException {
        send(Map.of());
        assertEquals(
                "<" + organisation.brand().email() + ">",
                server.getReceivedMessages()[0].getHeader("Return-Path")[0]);
    }

    @Test
    void theIdIsFoundInTheAddressesThatAReportWasSentTo() {
        Map<String, String> variables = new HashMap<>();
        RETURNS.forEach((name, value) -> variables.put("MEMBER_ACCOUNTS_" + name, value));
        ReturnAddress returns = new ReturnAddress(Variables.of(variables).read(ReturnMailbox.class));
        assertEquals(
                Optional.of(RETURN_ID),
                returns.idIn(
                        List.of("who@else.example", "<Returns+0F0E0D0C0B0A49088706050403020100@Members.example>")));
        assertEquals(Optional.empty(), returns.idIn(List.of("returns@members.example", "returns+1@members.example")));
        assertEquals(
                Optional.empty(), returns.idIn(List.of("returns+0f0e0d0c0b0a49088706050403020100@another.example")));
    }

    @Test
    void aMailboxForThemIsNamedWholeOrNotAtAll() {
        assertThrows(WrongSettings.class, () -> send(Map.of("RETURNS_ADDRESS", "returns@members.example")));
    }

    @Test
    void aSettingThatItDoesNotKnowIsNoReasonToSendInPlainText() {
        assertThrows(WrongSettings.class, () -> send(Map.of("TLS", "yes")));
    }

    private Carrier.Handover send(Map<String, String> settings) {
        return send(settings, TO);
    }

    private Carrier.Handover send(Map<String, String> settings, EmailAddress to) {
        return send(mailer(settings), RETURN_ID, to);
    }

    private static Carrier.Handover send(Mailer mailer, UUID returnId, EmailAddress to) {
        return mailer.hand(new Carrier.Parcel(
                UUID.randomUUID(), returnId, to.value(), new NoticeText.Message("subject", "text"), Locale.ENGLISH));
    }

    private Mailer mailer(Map<String, String> settings) {
        Map<String, String> variables = new HashMap<>();
        variables.put(PREFIX + "PORT", Integer.toString(server.getSmtp().getPort()));
        settings.forEach((name, value) ->
                variables.put(name.startsWith("RETURNS") ? "MEMBER_ACCOUNTS_" + name : PREFIX + name, value));
        Variables read = Variables.of(variables);
        ReturnAddress returns = new ReturnAddress(read.read(ReturnMailbox.class));
        return new Mailer(read.read(MailServer.class), returns, organisation, Clock.systemUTC(), NEVER);
    }
}
