package org.memberaccounts.api.casework;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.memberaccounts.casework.CaseFile;
import org.memberaccounts.casework.CasePlace;
import org.memberaccounts.paging.Cursor;
import org.memberaccounts.paging.Page;

/** One page of the queue, the most urgent first. */
public record QueuePage(
        List<CaseCover> cases,

        @Schema(description = "How many open cases there are at each place, by its code")
        Map<String, Integer> counts,

        @Schema(description = "Send it as after for the less urgent ones; absent on the last page")
        String next) {
    static QueuePage of(Page<CaseFile, Cursor> page, Map<CasePlace, Integer> counts) {
        Map<String, Integer> byCode = new TreeMap<>();
        counts.forEach((place, count) -> byCode.put(place.code(), count));
        return new QueuePage(
                page.items().stream().map(CaseCover::of).toList(),
                byCode,
                page.next().map(Cursor::toString).orElse(null));
    }
}
