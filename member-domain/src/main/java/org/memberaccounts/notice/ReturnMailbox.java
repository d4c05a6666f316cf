package org.memberaccounts.notice;

import java.util.Optional;
import java.util.stream.Stream;
import org.memberaccounts.mailbox.MailboxAccount;
import org.memberaccounts.person.EmailAddress;
import org.memberaccounts.settings.Port;
import org.memberaccounts.settings.Secret;
import org.memberaccounts.settings.Setting;
import org.memberaccounts.settings.Settings;
import org.memberaccounts.settings.WrongSettings;

/** The mailbox to which undeliverable mails come back, and our account there. */
@Settings
record ReturnMailbox(
        @Setting(
                name = "MEMBER_ACCOUNTS_RETURNS_ADDRESS",
                about = "the address to which undeliverable mails come back, such as `returns@members.example`; each"
                        + " mail adds an id of its own (`returns+4f…@members.example`), so the mailbox must take"
                        + " those too (RFC 5233)",
                without = "they come back to the sender of notices, and nobody reads them")
        Optional<String> address,

        @Setting(
                name = "MEMBER_ACCOUNTS_RETURNS_HOST",
                about = "the IMAP server that has its mailbox, whose INBOX is read and emptied",
                without = "nobody reads them")
        Optional<String> host,

        @Setting(name = "MEMBER_ACCOUNTS_RETURNS_PORT", about = "its port", otherwise = "993")
        Port port,

        @Setting(name = "MEMBER_ACCOUNTS_RETURNS_USER", about = "the account there", without = "nobody reads them")
        Optional<String> user,

        @Setting(
                name = "MEMBER_ACCOUNTS_RETURNS_PASSWORD",
                about = "the account's password",
                without = "nobody reads them")
        Optional<Secret> password,

        @Setting(
                name = "MEMBER_ACCOUNTS_RETURNS_TLS",
                about = "`implicit` begins with TLS (RFC 8314); `required` reads nothing without STARTTLS; `offered`"
                        + " takes it where the server has it. **Danger:** what is only offered can be taken out on"
                        + " the way, and the password goes in plain text",
                otherwise = "implicit")
        MailboxAccount.Tls tls) {

    ReturnMailbox {
        long set = Stream.of(address, host, user, password)
                .filter(Optional::isPresent)
                .count();
        if (set != 0 && set != 4) {
            throw new WrongSettings("Of MEMBER_ACCOUNTS_RETURNS_ADDRESS, MEMBER_ACCOUNTS_RETURNS_HOST,"
                    + " MEMBER_ACCOUNTS_RETURNS_USER and MEMBER_ACCOUNTS_RETURNS_PASSWORD some are set and some are"
                    + " not. Set all four, or none.");
        }
        if (address.isPresent() && address.flatMap(EmailAddress::parse).isEmpty()) {
            throw new WrongSettings("MEMBER_ACCOUNTS_RETURNS_ADDRESS is not an email address. Set it to the one whose"
                    + " mailbox is read.");
        }
    }

    Optional<MailboxAccount> account() {
        return host.map(
                server -> new MailboxAccount(server, port.number(), user.orElseThrow(), password.orElseThrow(), tls));
    }
}
