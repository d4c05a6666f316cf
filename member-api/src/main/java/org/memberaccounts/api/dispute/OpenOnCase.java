package org.memberaccounts.api.dispute;

import java.util.List;
import org.memberaccounts.dispute.DisputeFile;

/** The open disputes about the person of a case, one for each answer at most. */
public record OpenOnCase(List<Dispute> disputes) {
    static OpenOnCase of(List<DisputeFile> open) {
        return new OpenOnCase(open.stream().map(Dispute::of).toList());
    }
}
