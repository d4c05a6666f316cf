package org.memberaccounts.casework;

import java.time.Instant;
import java.util.Optional;
import org.memberaccounts.vault.TextId;

/**
 * A text that was written on a case, without its words, which are sealed.
 *
 * @param part its number on the case, from 1
 * @param staff the staff number of who wrote it; empty where the person did
 */
public record Said(CaseId on, int part, SaidKind kind, Optional<Integer> staff, Instant at) {
    /** Returns the id of its words. */
    public TextId words() {
        return CaseTexts.said(on, part);
    }
}
