package org.memberaccounts.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.memberaccounts.settings.Variables;
import org.memberaccounts.settings.WrongSettings;

class MailServerTest {
    @Test
    void isTheOneOfTheLocalStartWithoutSettings() {
        MailServer server = read(Map.of());
        assertEquals("127.0.0.1", server.host());
        assertEquals(8026, server.port().number());
        assertEquals(MailServer.Tls.OFFERED, server.way());
    }

    @Test
    void anAccountsPasswordGoesNowhereInPlainTextByItself() {
        Map<String, String> account =
                Map.of("MEMBER_ACCOUNTS_SMTP_USER", "notices", "MEMBER_ACCOUNTS_SMTP_PASSWORD", "planted-4417");
        assertEquals(MailServer.Tls.REQUIRED, read(account).way());
        assertFalse(read(account).toString().contains("planted"), "nor into a log");
    }

    @Test
    void allMistakesAreToldTogether() {
        assertEquals(
                List.of(
                        "MEMBER_ACCOUNTS_SMTP_PORT is not a port. Set it to a number from 1 to 65535.",
                        "MEMBER_ACCOUNTS_SMTP_TLS is not one of its words. Set it to one of offered, required,"
                                + " implicit."),
                mistakes(Map.of("MEMBER_ACCOUNTS_SMTP_PORT", "smtp", "MEMBER_ACCOUNTS_SMTP_TLS", "yes")));
    }

    @Test
    void accountAndPasswordComeTogetherAndTheSenderIsAnAddress() {
        assertEquals(
                List.of("Of MEMBER_ACCOUNTS_SMTP_USER and MEMBER_ACCOUNTS_SMTP_PASSWORD only one is set."
                        + " Set both, or neither."),
                mistakes(Map.of("MEMBER_ACCOUNTS_SMTP_PASSWORD", "planted-4417")));
        assertEquals(
                List.of("MEMBER_ACCOUNTS_MAIL_FROM is not an email address. Set it to the sender of notices."),
                mistakes(Map.of("MEMBER_ACCOUNTS_MAIL_FROM", "us")));
    }

    private static MailServer read(Map<String, String> variables) {
        return Variables.of(variables).read(MailServer.class);
    }

    private static List<String> mistakes(Map<String, String> variables) {
        return assertThrows(WrongSettings.class, () -> read(variables)).sentences();
    }
}
