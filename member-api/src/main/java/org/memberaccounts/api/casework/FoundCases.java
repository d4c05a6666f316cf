package org.memberaccounts.api.casework;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.memberaccounts.casework.CaseFile;
import org.memberaccounts.paging.Page;

/** One page of cases that were found, the newest first. */
public record FoundCases(
        List<CaseCover> cases,

        @Schema(description = "Send it as after for the older ones; absent on the last page")
        String next) {
    static FoundCases of(Page<CaseFile, ?> page) {
        return new FoundCases(
                page.items().stream().map(CaseCover::of).toList(),
                page.next().map(Object::toString).orElse(null));
    }
}
