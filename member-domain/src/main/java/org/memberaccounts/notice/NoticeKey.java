package org.memberaccounts.notice;

import java.io.Serializable;
import java.util.UUID;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.vault.TextId;

/** The key of a notice: its person and its id. */
record NoticeKey(UUID person, UUID id) implements Serializable {
    /** The name of an address that was the person's before. */
    static final AttributeId FORMER = new AttributeId("former-email");

    /** Returns the former address that this notice alone goes to, as it is called in the vault. */
    TextId formerAddress() {
        return new TextId(FORMER, id);
    }
}
