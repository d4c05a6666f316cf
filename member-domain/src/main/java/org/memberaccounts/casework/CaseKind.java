package org.memberaccounts.casework;

import org.memberaccounts.organisation.LocalizedText;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.vault.door.CaseNeed;

/**
 * A kind of case: its title, and the purpose that cases of this kind serve.
 *
 * @param need the condition besides on which they are read on
 */
public record CaseKind(String id, LocalizedText title, PurposeId purpose, CaseNeed need) {
    /** Tells whether a case of this kind is opened with the reference of a document only. */
    public boolean needsDocument() {
        return need == CaseNeed.DOCUMENT;
    }
}
