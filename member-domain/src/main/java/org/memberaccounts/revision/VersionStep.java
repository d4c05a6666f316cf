package org.memberaccounts.revision;

import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;
import org.memberaccounts.version.VersionNumber;

/** A version went a step further. */
public record VersionStep(Access by, PolicyAction step, VersionNumber version) implements Recorded {
    static final String REF = "policy-version";

    @Override
    public Fact fact() {
        return Fact.of(step, by).as(StaffRole.PRIVACY_OFFICER).ref(REF, version);
    }
}
