package org.memberaccounts.vault.door;

import org.memberaccounts.audit.log.NamedAction;

/** The acts at the door. */
public enum DoorAction implements NamedAction {
    DATA_DISCLOSED,
    PERSON_LOOKED_UP
}
