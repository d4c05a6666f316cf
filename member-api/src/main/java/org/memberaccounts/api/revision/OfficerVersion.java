package org.memberaccounts.api.revision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.memberaccounts.policy.PolicyWay;
import org.memberaccounts.policy.PreparedVersion;
import org.memberaccounts.revision.VersionStanding;

/** A version of the policy as privacy officers see it, published or not. */
public record OfficerVersion(
        int version,
        VersionStanding.State state,

        @Schema(description = "What has to be corrected in its folder; absent where nothing is wrong")
        String mistake,

        @Schema(
                description =
                        "Whether its folder is what was announced. While not, nobody is told of it, and it takes no"
                                + " force: put the announced files back, or withdraw")
        boolean asAnnounced,

        @Schema(description = "The officer who said that it is ready, as its folder is now")
        Step ready,

        @Schema(description = "The other officer, who reviewed it")
        Step reviewed,

        @Schema(description = "Its announcement; absent where there is none, or it was withdrawn")
        Announced announced) {
    /** An officer's step. */
    @Schema(name = "PolicyOfficerStep")
    public record Step(int officer, Instant at) {
        static Step of(PreparedVersion.Done done) {
            return new Step(done.officer(), done.at());
        }
    }

    /** An announcement. */
    @Schema(name = "PolicyAnnouncement")
    public record Announced(
            @Schema(description = "GET /api/v1/broadcasts lists what everybody is told about it")
            UUID id,

            Instant at,
            LocalDate inForceFrom,
            boolean matters,

            @Schema(description = "The channels on which not everybody is told and accounted for yet")
            List<String> open,

            @Schema(description = "When it was complete on every channel")
            Instant completeAt,

            @Schema(description = "Whether that was so early that the period is over on its first day")
            boolean inTime) {
        static Announced of(PolicyWay way) {
            return new Announced(
                    way.id(),
                    way.announcedAt(),
                    way.inForceOn(),
                    way.matters(),
                    way.open(),
                    way.completeAt().orElse(null),
                    way.toldInTime());
        }
    }

    static OfficerVersion of(VersionStanding standing) {
        return new OfficerVersion(
                standing.version().value(),
                standing.state(),
                standing.mistake().orElse(null),
                standing.asAnnounced(),
                standing.said().flatMap(PreparedVersion::prepared).map(Step::of).orElse(null),
                standing.said().flatMap(PreparedVersion::reviewed).map(Step::of).orElse(null),
                standing.way().map(Announced::of).orElse(null));
    }
}
