package org.memberaccounts.api.casework;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.memberaccounts.casework.CaseFile;
import org.memberaccounts.casework.DocumentReference;
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
        Instant closedAt) {
    static CaseCover of(CaseFile file) {
        return new CaseCover(
                file.id().value(),
                file.number(),
                file.person().map(PersonId::value).orElse(null),
                file.kind(),
                file.purpose().value(),
                file.document().map(DocumentReference::value).orElse(null),
                file.isOpen(),
                file.openedAt(),
                file.closedAt().orElse(null));
    }

    /** The answer where this case was opened just now. */
    static Response created(CaseFile file) {
        return Response.created(URI.create("cases/" + file.id()))
                .entity(of(file))
                .build();
    }
}
