package org.memberaccounts.vault;

import java.nio.charset.StandardCharsets;
import org.memberaccounts.organisation.AttributeId;

/**
 * Where one sealed value of a person lies: an attribute, or one text of a feature. Bound into the ciphertext, so values
 * can't be swapped.
 */
record Slot(String name) {
    static Slot of(AttributeId attribute) {
        return new Slot(attribute.value());
    }

    /** An attribute's id has no slash, so the two never meet. */
    static Slot of(TextId text) {
        return new Slot(text.kind().value() + "/" + text.id());
    }

    byte[] bytes() {
        return name.getBytes(StandardCharsets.UTF_8);
    }
}
