package org.memberaccounts.api.member;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.memberaccounts.member.MembershipStatus;
import org.memberaccounts.member.Memberships;
import org.memberaccounts.person.PersonId;

/** Your membership. */
public record Membership(
        UUID person,

        @Schema(
                description = "pending until the sign-in service has been told; official once everything required is "
                        + "there and verified")
        MembershipStatus status,

        Instant joinedAt) {
    static Membership of(PersonId person, Memberships.Summary summary) {
        return new Membership(person.value(), summary.status(), summary.joinedAt());
    }
}
