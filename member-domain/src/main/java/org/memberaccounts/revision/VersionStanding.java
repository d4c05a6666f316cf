package org.memberaccounts.revision;

import java.util.List;
import java.util.Optional;
import org.memberaccounts.code.Coded;
import org.memberaccounts.policy.PolicyDays;
import org.memberaccounts.policy.PolicyWay;
import org.memberaccounts.policy.PreparedVersion;
import org.memberaccounts.version.VersionNumber;

/**
 * The place of a version on its way.
 *
 * @param mistake what has to be corrected before it can go on
 * @param said what officers said about it as its folder is now
 * @param way its announcement, where it wasn't withdrawn
 * @param asAnnounced false where its folder isn't what was announced, or can't be read: then nobody is told of it
 * @param open the channels on which it isn't complete
 */
public record VersionStanding(
        VersionNumber version,
        State state,
        Optional<String> mistake,
        Optional<PreparedVersion> said,
        Optional<PolicyWay> way,
        boolean asAnnounced,
        List<String> open,
        Optional<PolicyDays> days) {
    /** The stations of the way. */
    public enum State implements Coded {
        /** Its folder is there, and no more. */
        WRITTEN,
        READY,
        REVIEWED,
        ANNOUNCED,
        /** Announced, and its day came without everybody having been told in time. */
        MISSED,
        IN_FORCE,
        SUPERSEDED
    }

    /** Tells whether everybody may see it: never words that were not announced. */
    public boolean isPublic() {
        return state.compareTo(State.ANNOUNCED) >= 0 && asAnnounced;
    }

    /** Tells whether it took force on another server, and not on this one, whose folder isn't what was announced. */
    boolean isInForceElsewhere() {
        return isHeldBack() && way.filter(PolicyWay::taken).isPresent();
    }

    /** Tells whether it is announced, and can't go on as its folder is. */
    public boolean isHeldBack() {
        return !asAnnounced && (state == State.ANNOUNCED || state == State.MISSED);
    }
}
