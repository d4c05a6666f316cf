package org.memberaccounts.api.invitation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.memberaccounts.invitation.InvitationEnded;
import org.memberaccounts.invitation.InvitationStatus;

/**
 * The enrolment of a person, and how far it has come.
 *
 * @param person what you call them from now on
 * @param status {@code inviting}, {@code invited}, {@code confirmed} or {@code ended}
 * @param reason of one that ended by itself: {@code address-taken}, {@code sign-in-refused}, {@code not-invited} or
 *     {@code not-confirmed}
 */
public record Enrolment(
        UUID person,

        @Schema(description = "inviting, invited, confirmed or ended")
        InvitationStatus status,

        @Schema(
                description = "Why it ended, if it ended by itself: address-taken (you enrolled this address before), "
                        + "sign-in-refused (the sign-in service takes no such address), not-invited (the sign-in "
                        + "account could not be created in 30 days) or not-confirmed; available for 30 days. "
                        + "Nothing of what you sent is kept")
        InvitationEnded.Reason reason) {
    /**
     * Returns one that was just made.
     *
     * @param repeated whether the same system has enrolled the address before
     */
    static Enrolment of(UUID person, boolean repeated) {
        return repeated ? of(person, InvitationEnded.Reason.ADDRESS_TAKEN) : of(person, InvitationStatus.inviting);
    }

    static Enrolment of(UUID person, InvitationStatus status) {
        return new Enrolment(person, status, null);
    }

    static Enrolment of(UUID person, InvitationEnded.Reason reason) {
        return new Enrolment(person, InvitationStatus.ended, reason);
    }
}
