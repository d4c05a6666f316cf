package org.memberaccounts.api.casework;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.memberaccounts.api.problem.VersionTag;
import org.memberaccounts.casework.CaseFile;
import org.memberaccounts.casework.CaseId;
import org.memberaccounts.casework.CaseOutcome;
import org.memberaccounts.casework.DocumentReference;
import org.memberaccounts.casework.WaitsFor;
import org.memberaccounts.person.PersonId;

/** The cover of a case. */
@Schema(name = "Case")
public record CaseCover(
        UUID id,
        String number,

        @Schema(description = "Absent once the person's data was deleted")
        UUID person,

        @Schema(description = "GET /api/v1/case-kinds lists them")
        String kind,

        @Schema(description = "GET /api/v1/purposes lists them")
        String purpose,

        @Schema(description = "The reference of the document it is based on; absent if there is none")
        String document,

        boolean open,
        Instant openedAt,
        Instant closedAt,

        @Schema(description = "The staff number of the agent who works on it; absent while nobody does")
        Integer agent,

        @Schema(description = "Whom it waits for while it is open")
        WaitsFor waitsFor,

        @Schema(
                description = "The last day on which an answer is in time; absent while the clock stands still. If it"
                        + " is past and the case waits for us, the answer is late")
        LocalDate dueOn,

        @Schema(description = "How many texts were written on it")
        int texts,

        @Schema(description = "How it ended; absent while it is open, and after a deletion")
        CaseOutcome outcome,

        @Schema(description = "The case with the same matter, where this one is a duplicate")
        UUID duplicateOf) {
    public static CaseCover of(CaseFile file) {
        return new CaseCover(
                file.id().value(),
                file.number(),
                file.person().map(PersonId::value).orElse(null),
                file.kind(),
                file.purpose().value(),
                file.document().map(DocumentReference::value).orElse(null),
                file.isOpen(),
                file.openedAt(),
                file.closedAt().orElse(null),
                file.handler().orElse(null),
                file.isOpen() ? file.standing().waitsFor() : null,
                file.standing().dueOn().orElse(null),
                file.standing().said(),
                file.standing().outcome().orElse(null),
                file.standing().duplicateOf().map(CaseId::value).orElse(null));
    }

    /** The answer that shows a case, with its ETag. */
    public static Response shown(CaseFile file) {
        return Response.ok(of(file)).tag(tag(file).tag()).build();
    }

    static VersionTag tag(CaseFile file) {
        return new VersionTag(file.standing().version());
    }

    /** The answer where this case was opened just now, below this address. */
    public static Response created(String address, CaseFile file) {
        return Response.created(URI.create(address + file.id()))
                .entity(of(file))
                .tag(tag(file).tag())
                .build();
    }
}
