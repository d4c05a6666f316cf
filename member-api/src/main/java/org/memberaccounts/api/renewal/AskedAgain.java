package org.memberaccounts.api.renewal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.memberaccounts.consent.Decided;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.renewal.Renewal;

/** A question that you are asked again. */
public record AskedAgain(
        @Schema(description = "GET /api/v1/purposes lists them")
        String purpose,

        String question,

        @Schema(description = "Send it with the answer") int textVersion,

        @Schema(description = "GET /api/v1/policy-versions lists them")
        int policyVersion,

        @Schema(description = "The first day of the text") LocalDate from,

        @Schema(description = "Whether it is in force. If not, an answer waits for its day")
        boolean inForce,

        @Schema(description = "Ids of what it uses that the text before didn't")
        List<String> newAttributes,

        @Schema(description = "When you agreed to the text before; absent if you have withdrawn that")
        Instant agreedAt,

        @Schema(description = "Absent while you have not answered, which counts as no from the first day on")
        Boolean given,

        @Schema(description = "Id of the answer; its receipt is at /consents/{decision}/receipt")
        UUID decision) {
    static AskedAgain of(Renewal renewal, Locale language) {
        return new AskedAgain(
                renewal.after().id().value(),
                renewal.after().question().in(language),
                renewal.after().textVersion(),
                renewal.version().value(),
                renewal.from(),
                renewal.coming().isEmpty(),
                renewal.after().attributes().stream()
                        .filter(attribute ->
                                !renewal.before().purpose().attributes().contains(attribute))
                        .map(AttributeId::value)
                        .sorted()
                        .toList(),
                renewal.agreed().map(Decided::at).orElse(null),
                renewal.answer().map(Decided::given).orElse(null),
                renewal.answer().map(decided -> decided.id().value()).orElse(null));
    }
}
