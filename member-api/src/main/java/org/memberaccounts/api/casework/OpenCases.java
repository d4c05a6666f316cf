package org.memberaccounts.api.casework;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.memberaccounts.casework.CaseFile;
import org.memberaccounts.casework.CaseId;
import org.memberaccounts.paging.Page;

/** One page of the open cases that an agent handles, newest first. */
public record OpenCases(
        List<CaseCover> cases,

        @Schema(description = "Send it as after for the older ones; absent on the last page")
        String next) {
    static OpenCases of(Page<CaseFile, CaseId> page) {
        return new OpenCases(
                page.items().stream().map(CaseCover::of).toList(),
                page.next().map(CaseId::toString).orElse(null));
    }
}
