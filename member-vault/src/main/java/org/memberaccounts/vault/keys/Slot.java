package org.memberaccounts.vault.keys;

import java.nio.charset.StandardCharsets;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.vault.TextId;

/**
 * The place of one sealed value of a person: an attribute, or one text of a feature. Bound into the ciphertext, so
 * values can't be swapped.
 */
public record Slot(String name) {
    /** Returns the place of an attribute. */
    public static Slot of(AttributeId attribute) {
        return new Slot(attribute.value());
    }

    /** Returns the place of a feature's text. An attribute's id has no slash, so the two never meet. */
    public static Slot of(TextId text) {
        String whole = text.kind().value() + "/" + text.id();
        return new Slot(text.part() == 0 ? whole : whole + "/" + text.part());
    }

    byte[] bytes() {
        return name.getBytes(StandardCharsets.UTF_8);
    }
}
