package org.memberaccounts.revision;

import org.memberaccounts.audit.log.NamedAction;

/** The steps on the way of a version. */
public enum PolicyAction implements NamedAction {
    POLICY_PREPARED,
    POLICY_REVIEWED,
    POLICY_ANNOUNCED,
    POLICY_WITHDRAWN,
    POLICY_IN_FORCE
}
