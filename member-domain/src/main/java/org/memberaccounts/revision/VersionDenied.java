package org.memberaccounts.revision;

import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.code.Coded;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;
import org.memberaccounts.version.VersionNumber;

/** A step of a version that was refused. */
public record VersionDenied(Access by, PolicyAction attempt, VersionNumber version, Why why) implements Recorded {
    /** The rules that refuse a step. */
    public enum Why implements Coded {
        /** Only privacy officers lead a version on its way. */
        NOT_OFFICER,
        /** It has a mistake, or the pack has no such version. */
        MISTAKE,
        /** It isn't the one after the version in force. */
        NOT_NEXT,
        /** Nobody has said that it is ready. */
        NOT_READY,
        /** Its folder was changed since it was called ready or reviewed. */
        CHANGED_SINCE,
        /** Whoever called it ready can't review it. */
        SAME_OFFICER,
        NOT_REVIEWED,
        ALREADY_REVIEWED,
        ALREADY_ANNOUNCED,
        /** The period isn't over by that day. */
        DAY_TOO_EARLY,
        /** By that day nobody would remember what they were told. */
        DAY_TOO_LATE,
        NOT_ANNOUNCED
    }

    @Override
    public Fact fact() {
        return Fact.of(attempt, by)
                .as(StaffRole.PRIVACY_OFFICER)
                .ref(VersionStep.REF, version)
                .refused(why.code());
    }
}
