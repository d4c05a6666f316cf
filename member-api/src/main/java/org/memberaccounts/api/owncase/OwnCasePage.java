package org.memberaccounts.api.owncase;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.memberaccounts.api.casework.CaseCover;
import org.memberaccounts.casework.CaseFile;
import org.memberaccounts.casework.CaseId;
import org.memberaccounts.paging.Page;

/** One page of your own cases, open and closed, the newest first. */
public record OwnCasePage(
        List<CaseCover> cases,

        @Schema(description = "Send it as after for the older ones; absent on the last page")
        String next) {
    static OwnCasePage of(Page<CaseFile, CaseId> page) {
        return new OwnCasePage(
                page.items().stream().map(CaseCover::of).toList(),
                page.next().map(CaseId::toString).orElse(null));
    }
}
