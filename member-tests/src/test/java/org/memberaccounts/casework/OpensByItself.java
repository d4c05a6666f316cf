package org.memberaccounts.casework;

import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.vault.keys.PersonKey;
import org.memberaccounts.vault.keys.Slot;

/** Breaks rules on purpose: {@code RulesCanFailTest} shows that each is noticed. */
public class OpensByItself {
    String open(PersonKey key, byte[] sealed) {
        return key.open(Slot.of(AttributeId.EMAIL), sealed);
    }
}
