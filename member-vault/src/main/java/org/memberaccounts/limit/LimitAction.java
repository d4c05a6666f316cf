package org.memberaccounts.limit;

import org.memberaccounts.audit.log.NamedAction;

/** The acts of limits. */
public enum LimitAction implements NamedAction {
    LIMIT_REACHED
}
