package org.memberaccounts.operation;

import org.memberaccounts.settings.Setting;
import org.memberaccounts.settings.Settings;

/** The mark on every page that says that its people are invented. */
@Settings
public record SampleMark(
        @Setting(
                name = "MEMBER_ACCOUNTS_SAMPLE",
                about = "`true` marks every page as a sample",
                otherwise = "false",
                without = "not marked")
        boolean isShown) {}
