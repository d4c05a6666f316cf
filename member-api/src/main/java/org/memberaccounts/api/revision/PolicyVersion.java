package org.memberaccounts.api.revision;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.memberaccounts.policy.PolicyDays;
import org.memberaccounts.policy.PolicyWay;
import org.memberaccounts.revision.VersionStanding;

/** A version of the policy with its catalogues. */
public record PolicyVersion(
        int version,

        @Schema(description = "superseded: once in force. missed: announced, but not everybody was told in time")
        VersionStanding.State state,

        LocalDate announced,

        @Schema(description = "Its first day, in the organisation's zone")
        LocalDate inForceFrom,

        @Schema(description = "Whether people were told that it matters to them; absent for the first version")
        Boolean matters) {
    static PolicyVersion of(VersionStanding standing) {
        return new PolicyVersion(
                standing.version().value(),
                standing.state(),
                standing.days().map(PolicyDays::announced).orElse(null),
                standing.days().map(PolicyDays::inForce).orElse(null),
                standing.way().map(PolicyWay::matters).orElse(null));
    }
}
