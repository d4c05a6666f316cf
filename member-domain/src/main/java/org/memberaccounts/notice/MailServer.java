package org.memberaccounts.notice;

import java.util.Optional;
import org.memberaccounts.code.Coded;
import org.memberaccounts.person.EmailAddress;
import org.memberaccounts.settings.Port;
import org.memberaccounts.settings.Secret;
import org.memberaccounts.settings.Setting;
import org.memberaccounts.settings.Settings;
import org.memberaccounts.settings.WrongSettings;

/** The SMTP server that takes our mails, our account there, and the sender of the mails. */
@Settings
record MailServer(
        @Setting(name = "MEMBER_ACCOUNTS_SMTP_HOST", about = "mail server", otherwise = "127.0.0.1")
        String host,

        @Setting(name = "MEMBER_ACCOUNTS_SMTP_PORT", about = "its port", otherwise = "8026")
        Port port,

        @Setting(name = "MEMBER_ACCOUNTS_SMTP_USER", about = "the account there", without = "nobody signs in there")
        Optional<String> user,

        @Setting(
                name = "MEMBER_ACCOUNTS_SMTP_PASSWORD",
                about = "the account's password",
                without = "nobody signs in there")
        Optional<Secret> password,

        @Setting(
                name = "MEMBER_ACCOUNTS_SMTP_TLS",
                about = "`offered` takes STARTTLS where the server has it; `required` sends nothing without it;"
                        + " `implicit` begins with TLS (RFC 8314). **Danger:** what is only offered can be taken out"
                        + " on the way, and emails have addresses and claim codes in them, and the sign-in its"
                        + " password",
                without = "`offered`; with an account `required`")
        Optional<Tls> tls,

        @Setting(
                name = "MEMBER_ACCOUNTS_MAIL_FROM",
                about = "sender of notices",
                without = "the organisation's own address")
        Optional<String> sender) {

    /** The ways in which a connection uses TLS. */
    enum Tls implements Coded {
        OFFERED,
        REQUIRED,
        IMPLICIT
    }

    MailServer {
        if (user.isPresent() != password.isPresent()) {
            throw new WrongSettings("Of MEMBER_ACCOUNTS_SMTP_USER and MEMBER_ACCOUNTS_SMTP_PASSWORD only one is set."
                    + " Set both, or neither.");
        }
        if (sender.isPresent() && sender.flatMap(EmailAddress::parse).isEmpty()) {
            throw new WrongSettings(
                    "MEMBER_ACCOUNTS_MAIL_FROM is not an email address. Set it to the sender of notices.");
        }
    }

    /** An account's password goes nowhere in plain text by itself. */
    Tls way() {
        return tls.orElse(user.isPresent() ? Tls.REQUIRED : Tls.OFFERED);
    }
}
