package org.memberaccounts.api.phone;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.memberaccounts.phone.PhoneStanding;
import org.memberaccounts.textmessage.TextFailure;
import org.memberaccounts.textmessage.TextMessages.Delivery;
import org.memberaccounts.textmessage.TextState;

/** All that is known of your number. */
public record PhoneVerification(
        @Schema(description = "Whether your profile has a number")
        boolean given,

        @Schema(description = "Absent while it isn't verified")
        Instant verifiedAt,

        @Schema(description = "Absent while there is no code to be typed")
        Code code,

        @Schema(
                description =
                        "Somebody else has verified the same number: yours counts until then, unless you verify it"
                                + " again. Absent otherwise")
        Instant verifyAgainUntil) {
    /** A code that can be typed. */
    @Schema(name = "PhoneCodeUnderWay")
    public record Code(
            Instant askedAt,
            Instant until,
            int triesLeft,

            @Schema(description = "What is known of the text message, and no more")
            TextState text,

            @Schema(description = "Why it came back or was given up; absent otherwise")
            TextFailure failure) {
        static Code of(PhoneStanding.Code code) {
            return new Code(
                    code.askedAt(),
                    code.until(),
                    code.triesLeft(),
                    code.delivery().map(Delivery::state).orElse(null),
                    code.delivery().flatMap(Delivery::failure).orElse(null));
        }
    }

    static PhoneVerification of(PhoneStanding standing) {
        return new PhoneVerification(
                standing.held(),
                standing.verifiedAt().orElse(null),
                standing.code().map(Code::of).orElse(null),
                standing.provesAnewUntil().orElse(null));
    }
}
