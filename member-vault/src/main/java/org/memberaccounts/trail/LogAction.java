package org.memberaccounts.trail;

import org.memberaccounts.audit.log.NamedAction;

/** The acts on the log itself. */
public enum LogAction implements NamedAction {
    LOG_SEARCHED
}
