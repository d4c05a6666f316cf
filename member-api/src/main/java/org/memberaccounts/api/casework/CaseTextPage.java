package org.memberaccounts.api.casework;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.memberaccounts.casework.Said;
import org.memberaccounts.paging.Page;
import org.memberaccounts.vault.TextId;

/** One page of what was written on a case, the newest first. */
public record CaseTextPage(
        List<CaseText> texts,

        @Schema(description = "Send it as after for the older ones; absent on the last page")
        String next) {
    public static CaseTextPage of(Page<Said, Integer> page, Map<TextId, String> words) {
        return new CaseTextPage(
                CaseText.of(page.items(), words),
                page.next().map(Object::toString).orElse(null));
    }

    /** Hides the words. */
    @Override
    public String toString() {
        return "CaseTextPage[hidden]";
    }
}
