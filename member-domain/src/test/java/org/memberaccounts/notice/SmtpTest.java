package org.memberaccounts.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.memberaccounts.failure.WordLost;
import org.memberaccounts.settings.Variables;

/** What a broken connection leaves: nothing taken, or a mail that may have been; and connections that end. */
class SmtpTest {
    private static final String NEVER = "(never)";

    @ParameterizedTest
    @ValueSource(strings = {"EHLO", "MAIL", "RCPT", "DATA"})
    void aConnectionThatBrokeBeforeTheServerHadAllOfTheMailHasTakenNothing(String before) throws Exception {
        try (TalkingServer server = new TalkingServer(before);
                Smtp smtp = smtp(server, Duration.ofMinutes(1))) {
            assertThrows(MessagingException.class, () -> hand(smtp));
        }
    }

    @Test
    void aMailMayHaveBeenTakenWhenOnlyTheAnswerToItIsMissing() throws Exception {
        try (TalkingServer server = new TalkingServer(".");
                Smtp smtp = smtp(server, Duration.ofMinutes(1))) {
            assertThrows(WordLost.class, () -> hand(smtp));
        }
    }

    @Test
    void aConnectionThatNothingGoesOverIsEndedWithoutAnotherMail() throws Exception {
        try (TalkingServer server = new TalkingServer(NEVER);
                Smtp smtp = smtp(server, Duration.ZERO)) {
            assertEquals(Carrier.Handover.TAKEN, hand(smtp));
            assertEquals(1, server.over().getCount());
            smtp.closeIdle();
            assertTrue(server.over().await(10, TimeUnit.SECONDS));
        }
    }

    @Test
    void aConnectionThatIsInUseIsKeptAndEndsWithUs() throws Exception {
        try (TalkingServer server = new TalkingServer(NEVER)) {
            Smtp smtp = smtp(server, Duration.ofMinutes(1));
            assertEquals(Carrier.Handover.TAKEN, hand(smtp));
            smtp.closeIdle();
            assertEquals(Carrier.Handover.TAKEN, hand(smtp), "over the same one: the server takes no other");
            assertEquals(1, server.over().getCount());
            smtp.close();
            assertTrue(server.over().await(10, TimeUnit.SECONDS));
        }
    }

    private static Carrier.Handover hand(Smtp smtp) throws MessagingException, IOException {
        Mail mail = new Mail(smtp.session(), "one@members.example");
        mail.setFrom(new InternetAddress("notices@members.example"));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress("mei@sample.example"));
        mail.setText("text of it");
        mail.saveChanges();
        return smtp.hand(mail, Optional.empty());
    }

    private static Smtp smtp(TalkingServer server, Duration longestPause) {
        return new Smtp(
                Variables.of(Map.of("MEMBER_ACCOUNTS_SMTP_PORT", Integer.toString(server.port())))
                        .read(MailServer.class),
                longestPause);
    }
}
