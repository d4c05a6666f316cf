package org.memberaccounts.inbox;

import java.time.Period;
import org.memberaccounts.settings.Setting;
import org.memberaccounts.settings.Settings;

/** The operator's say in inboxes: how long what people were told stays there. */
@Settings
record InboxSettings(
        @Setting(
                name = "MEMBER_ACCOUNTS_INBOX_PERIOD",
                about = "how long a notice stays in a person's inbox, an ISO 8601 period (`P1Y`)",
                otherwise = "P1Y")
        Period period) {}
