package org.memberaccounts.api.casework;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.memberaccounts.casework.Said;
import org.memberaccounts.casework.SaidKind;
import org.memberaccounts.vault.TextId;

/** A text that was written on a case. */
public record CaseText(
        @Schema(description = "Its number on the case, from 1")
        int part,

        SaidKind kind,

        @Schema(description = "The staff number of who wrote it; absent where the person did")
        Integer agent,

        Instant at,

        @Schema(description = "Absent once it was deleted") String text) {
    /** Puts words to the texts of a page. */
    public static List<CaseText> of(List<Said> said, Map<TextId, String> words) {
        return said.stream()
                .map(one -> new CaseText(
                        one.part(), one.kind(), one.staff().orElse(null), one.at(), words.get(one.words())))
                .toList();
    }

    /** Hides the words. */
    @Override
    public String toString() {
        return "CaseText[" + kind + ", hidden]";
    }
}
