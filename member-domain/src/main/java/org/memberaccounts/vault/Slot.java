package org.memberaccounts.vault;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.memberaccounts.organisation.AttributeId;

/** Where one sealed value of a person lies: an attribute, or the text of one case. Bound into the ciphertext, so values can't be swapped. */
record Slot(String name) {
    static Slot of(AttributeId attribute) {
        return new Slot(attribute.value());
    }

    /** An attribute's id has no slash, so the two never meet. */
    static Slot caseText(UUID caseId) {
        return new Slot(Vault.CASE_TEXT.value() + "/" + caseId);
    }

    byte[] bytes() {
        return name.getBytes(StandardCharsets.UTF_8);
    }
}
