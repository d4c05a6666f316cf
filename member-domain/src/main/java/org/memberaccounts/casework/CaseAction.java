package org.memberaccounts.casework;

import org.memberaccounts.audit.log.NamedAction;

/** The acts on cases. */
public enum CaseAction implements NamedAction {
    /** By an agent. */
    CASE_OPENED,
    /** By the person. */
    CASE_ASKED,
    /** The person wrote on it. */
    CASE_WRITTEN,
    CASE_TAKEN,
    CASE_HANDED_OVER,
    CASE_PUT_BACK,
    CASE_COVERED,
    CASE_NOTED,
    CASE_ANSWERED,
    /** It waits for the person. */
    CASE_PAUSED,
    /** It waits for us again. */
    CASE_CONTINUED,
    CASE_CLOSED,
    CASE_REOPENED,
    CASE_LOOKED_AT
}
