package org.memberaccounts.vault.keys;

import org.memberaccounts.vault.door.NeedsTheKeys;

/** Breaks a rule on purpose: {@code RulesCanFailTest} shows that it is noticed. */
public class NeedsTheDoor {
    NeedsTheKeys door;
}
