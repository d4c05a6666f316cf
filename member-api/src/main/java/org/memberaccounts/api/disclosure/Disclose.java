package org.memberaccounts.api.disclosure;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A request to read some of a person's data.
 *
 * @param person whose data: our id for staff and members, the client's own id for an integrator
 * @param purpose one of the organisation's purposes
 * @param attributes which of its attributes, or a kind of text such as {@code case-text}
 * @param caseId the case, where the reader is staff; or what a text is asked of: a case, or a request of one's own
 */
public record Disclose(
        @Schema(description = "Our id for staff and members, the client's own for an integrator") @NotNull
        UUID person,

        @Schema(description = "GET /api/v1/purposes lists them; self-access is for your own data") @NotNull
        String purpose,

        @Schema(
                description = "Attributes of the purpose, which GET /api/v1/purposes lists; or case-text, the notes "
                        + "of the case; or request-reason, why a request was refused")
        @NotEmpty
        Set<String> attributes,

        @Schema(
                description = "For staff, the case they read data for. For a member, the case whose case-text is "
                        + "asked for, or their deletion request whose request-reason is")
        UUID caseId) {}
