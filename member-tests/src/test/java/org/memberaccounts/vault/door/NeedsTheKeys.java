package org.memberaccounts.vault.door;

import org.memberaccounts.vault.keys.NeedsTheDoor;

/** Breaks a rule on purpose: {@code RulesCanFailTest} shows that it is noticed. */
public class NeedsTheKeys {
    NeedsTheDoor keys;
}
