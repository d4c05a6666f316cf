package org.memberaccounts.api.dispute;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.memberaccounts.dispute.DisputeFile;
import org.memberaccounts.dispute.DisputeId;
import org.memberaccounts.paging.Page;

/** One page of your own disputes, open and ended, the newest first. */
@Schema(name = "DisputePage")
public record OwnPage(
        List<Dispute> disputes,

        @Schema(description = "Send it as after for the older ones; absent on the last page")
        String next) {
    static OwnPage of(Page<DisputeFile, DisputeId> page) {
        return new OwnPage(
                page.items().stream().map(Dispute::of).toList(),
                page.next().map(DisputeId::toString).orElse(null));
    }
}
