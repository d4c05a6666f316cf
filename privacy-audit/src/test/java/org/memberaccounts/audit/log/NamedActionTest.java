package org.memberaccounts.audit.log;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NamedActionTest {
    private enum PermitAction implements NamedAction {
        PERMIT_ISSUED,
        PERMIT_LOOKED_AT
    }

    @Test
    void onlyTheFirstWordIsFollowedByAPoint() {
        assertEquals("permit.issued", PermitAction.PERMIT_ISSUED.code());
        assertEquals("permit.looked-at", PermitAction.PERMIT_LOOKED_AT.code());
    }
}
