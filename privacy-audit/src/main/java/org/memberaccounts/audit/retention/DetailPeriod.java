package org.memberaccounts.audit.retention;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import org.memberaccounts.settings.Setting;
import org.memberaccounts.settings.Settings;

/**
 * The period for which network addresses and browser names are kept beside the entries of the log. The owner's command
 * and the server read the same.
 */
@Settings
public record DetailPeriod(
        @Setting(
                name = "MEMBER_ACCOUNTS_DETAIL_PERIOD",
                about = "the same as for the owner's command below: the server shows whether it was kept, and"
                        + " certificates of deletion name its end",
                otherwise = "P6M")
        Period length) {
    /** Returns the latest end of a month whose details are past their period now. */
    public Instant overBy(Instant now) {
        return now.atZone(ZoneOffset.UTC).minus(length).toInstant();
    }

    /**
     * Returns the moment from which the detail of an entry of this time is past its period: it goes with its whole
     * month.
     */
    public Instant endOf(Instant at) {
        ZonedDateTime monthOver = at.atZone(ZoneOffset.UTC)
                .toLocalDate()
                .with(TemporalAdjusters.firstDayOfNextMonth())
                .atStartOfDay(ZoneOffset.UTC);
        return monthOver.plus(length).toInstant();
    }
}
