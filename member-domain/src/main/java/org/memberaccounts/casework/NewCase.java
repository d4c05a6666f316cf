package org.memberaccounts.casework;

import java.util.Optional;
import org.memberaccounts.input.ScreenedText;
import org.memberaccounts.vault.Refusal;

/**
 * A case as an agent asks to open it.
 *
 * @param document the reference of the document that it rests on; some kinds can't be opened without
 * @param text what was said, which is sealed
 */
public record NewCase(CaseKind kind, Optional<DocumentReference> document, Optional<ScreenedText> text) {
    /** A case that rests on no document. */
    public NewCase(CaseKind kind, Optional<ScreenedText> text) {
        this(kind, Optional.empty(), text);
    }

    /** Returns the reason why it can't be opened so. */
    Optional<Refusal> lacks() {
        return kind.needsDocument() && document.isEmpty() ? Optional.of(Refusal.DOCUMENT_MISSING) : Optional.empty();
    }
}
