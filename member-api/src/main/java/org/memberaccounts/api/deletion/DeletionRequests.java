package org.memberaccounts.api.deletion;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of requests. */
public record DeletionRequests(
        List<DeletionRequest> requests,

        @Schema(description = "Send it as after for those that follow; absent on the last page")
        String next) {}
