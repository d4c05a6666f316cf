package org.memberaccounts.deletion;

import java.time.Duration;
import org.memberaccounts.settings.Setting;
import org.memberaccounts.settings.Settings;

/** The time that an approved deletion waits for the person, and then for the mail that has the claim code. */
@Settings
record ErasurePeriods(
        @Setting(
                name = "MEMBER_ACCOUNTS_ERASURE_WAITING",
                about = "how long an approved deletion can be cancelled, ISO 8601 (`P7D`, `PT2H`)",
                otherwise = "P7D")
        Duration waiting,

        @Setting(
                name = "MEMBER_ACCOUNTS_ERASURE_HOLD",
                about = "how long after that the erasure waits for the mail server to take the email with the claim"
                        + " code, while the person has had no code shown; never beyond a month after they asked"
                        + " (GDPR Art. 12(3))",
                otherwise = "P7D")
        Duration hold) {}
