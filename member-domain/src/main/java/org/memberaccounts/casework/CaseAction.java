package org.memberaccounts.casework;

import org.memberaccounts.audit.log.NamedAction;

/** The acts on cases. */
public enum CaseAction implements NamedAction {
    CASE_OPENED,
    CASE_CLOSED,
    CASE_LOOKED_AT
}
