package org.memberaccounts.vault.door;

import org.memberaccounts.audit.log.Action;

/** The acts at the door. */
public enum DoorAction implements Action {
    DISCLOSED("data.disclosed"),
    LOOKED_UP("person.looked-up");

    private final String code;

    DoorAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
