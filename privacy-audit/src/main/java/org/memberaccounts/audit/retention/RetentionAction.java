package org.memberaccounts.audit.retention;

import org.memberaccounts.audit.log.NamedAction;

/** The acts on details of entries. */
public enum RetentionAction implements NamedAction {
    LOG_DETAILS_DROPPED
}
