package org.memberaccounts.sample;

import org.memberaccounts.settings.Setting;
import org.memberaccounts.settings.Settings;

/** The wish for invented people. */
@Settings
record SamplePeople(
        @Setting(
                name = "MEMBER_ACCOUNTS_SAMPLE_PEOPLE",
                about = "`true` fills an empty installation with invented people; never in production. Not ready"
                        + " meanwhile",
                otherwise = "false",
                without = "nothing")
        boolean areWanted) {}
