package org.memberaccounts.renewal;

import java.time.LocalDate;
import java.util.Optional;
import org.memberaccounts.consent.ComingText;
import org.memberaccounts.consent.Decided;
import org.memberaccounts.purpose.Purpose;
import org.memberaccounts.version.VersionNumber;

/**
 * A consent that a person is asked for again, since what they agreed to changes.
 *
 * @param agreed their yes to the text before; empty once they have withdrawn it, but answered the text after
 * @param version the version whose text they are asked about
 * @param from its first day
 * @param coming the same text, as long as it isn't in force
 * @param answer what they have said to it
 */
public record Renewal(
        Text before,
        Purpose after,
        Optional<Decided> agreed,
        VersionNumber version,
        LocalDate from,
        Optional<ComingText> coming,
        Optional<Decided> answer) {
    /** A purpose as a version has it. */
    public record Text(Purpose purpose, VersionNumber version) {}

    /** Tells whether they have still to say yes or no. */
    public boolean isOpen() {
        return answer.isEmpty();
    }
}
