package org.memberaccounts.identity;

import org.memberaccounts.audit.log.NamedAction;

/** The events of sign-ins. */
public enum IdentityAction implements NamedAction {
    SIGNUP_REMOVED,
    IDENTITY_DISABLED,
    IDENTITY_ENABLED,
    IDENTITY_DELETED,
    IDENTITY_EMAIL_CHANGED,
    IDENTITY_EMAIL_UNUSABLE
}
