package org.memberaccounts.sample;

import java.util.Optional;
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
        boolean areWanted,

        @Setting(
                name = "MEMBER_ACCOUNTS_SAMPLE_CROWD",
                about = "adds so many members to an empty installation, who never sign in, for measuring what goes to"
                        + " everybody; never in production. Not ready meanwhile",
                without = "nothing")
        Optional<Integer> crowd) {
    boolean areNone() {
        return !areWanted && crowd.isEmpty();
    }
}
