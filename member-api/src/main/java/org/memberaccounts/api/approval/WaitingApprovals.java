package org.memberaccounts.api.approval;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of approvals that wait for an answer, the oldest first. */
public record WaitingApprovals(
        List<Approval> approvals,

        @Schema(description = "Send it as after for the later ones; absent on the last page")
        String next) {}
