package org.memberaccounts.casework;

import java.util.function.BiFunction;
import org.memberaccounts.vault.keys.PersonKey;
import org.memberaccounts.vault.keys.Slot;

/** Breaks a rule on purpose: calls nothing itself. */
public class OpensByReference {
    BiFunction<Slot, byte[], String> opening(PersonKey key) {
        return key::open;
    }
}
