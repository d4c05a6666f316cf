package org.memberaccounts.textmessage.smpp;

import java.time.Duration;
import java.util.Optional;
import org.memberaccounts.settings.Port;
import org.memberaccounts.settings.Secret;
import org.memberaccounts.settings.Setting;
import org.memberaccounts.settings.Settings;
import org.memberaccounts.settings.WrongSettings;

/** The SMPP gateway that takes our texts, and our account there. */
@Settings
record SmppServer(
        @Setting(
                name = "MEMBER_ACCOUNTS_SMPP_HOST",
                about = "gateway for text messages that speaks SMPP 3.4; its code in `text-messages.yaml` is `smpp`",
                without = "no text goes to it")
        Optional<String> host,

        @Setting(name = "MEMBER_ACCOUNTS_SMPP_PORT", about = "its port", otherwise = "2776")
        Port port,

        @Setting(
                name = "MEMBER_ACCOUNTS_SMPP_TLS",
                about = "whether the connection begins with TLS; the certificate must be for the host, of an authority"
                        + " that Java trusts. **Danger:** without it numbers, codes and the account's password go in"
                        + " plain text",
                otherwise = "true")
        boolean tls,

        @Setting(
                name = "MEMBER_ACCOUNTS_SMPP_SYSTEM_ID",
                about = "the account there, 15 characters at most",
                without = "no text goes to it")
        Optional<String> systemId,

        @Setting(
                name = "MEMBER_ACCOUNTS_SMPP_PASSWORD",
                about = "the account's password, 8 characters at most",
                without = "none is sent")
        Optional<Secret> password,

        @Setting(
                name = "MEMBER_ACCOUNTS_SMPP_SENDER",
                about = "the sender that phones show, if the gateway lets us choose: a number with +, a short number,"
                        + " or 1 to 11 letters and digits",
                without = "the gateway's own")
        Optional<String> sender,

        @Setting(
                name = "MEMBER_ACCOUNTS_SMPP_WINDOW",
                about = "the parts that may wait for the gateway's answer at once, on each server",
                otherwise = "10")
        int window,

        @Setting(
                name = "MEMBER_ACCOUNTS_SMPP_PATIENCE",
                about = "how long the gateway may take to answer; after that the connection is made anew",
                otherwise = "PT10S")
        Duration patience) {
    private static final int LONGEST_SYSTEM_ID = 15;
    private static final int LONGEST_PASSWORD = 8;

    SmppServer {
        if (host.isPresent() != systemId.isPresent()) {
            throw new WrongSettings("Of MEMBER_ACCOUNTS_SMPP_HOST and MEMBER_ACCOUNTS_SMPP_SYSTEM_ID only one is set."
                    + " Set both, or neither.");
        }
        if (systemId.filter(id -> !id.matches("[!-~]{1," + LONGEST_SYSTEM_ID + "}"))
                .isPresent()) {
            throw new WrongSettings("MEMBER_ACCOUNTS_SMPP_SYSTEM_ID isn't an account's name in SMPP. Set it to 1 to "
                    + LONGEST_SYSTEM_ID + " letters, digits and signs.");
        }
        if (password.filter(secret -> !secret.value().matches("[ -~]{1," + LONGEST_PASSWORD + "}"))
                .isPresent()) {
            throw new WrongSettings("MEMBER_ACCOUNTS_SMPP_PASSWORD is longer than SMPP allows. Ask the gateway for one"
                    + " with " + LONGEST_PASSWORD + " letters, digits and signs at most.");
        }
        if (sender.filter(text -> !text.matches("\\+?[0-9]{3,15}|[A-Za-z0-9 ]{1,11}"))
                .isPresent()) {
            throw new WrongSettings("MEMBER_ACCOUNTS_SMPP_SENDER is nothing that a phone shows as a sender. Set it to"
                    + " a number, or to 1 to 11 letters and digits.");
        }
    }
}
