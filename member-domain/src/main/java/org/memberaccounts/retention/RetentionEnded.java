package org.memberaccounts.retention;

import org.memberaccounts.audit.log.NamedAction;

/** The acts at the end of a period. */
public enum RetentionEnded implements NamedAction {
    RETENTION_ERASED
}
