package org.memberaccounts.identity;

import org.memberaccounts.audit.log.NamedAction;

/** The changes that Keycloak makes to the rights of staff and of other systems. */
enum GrantAction implements NamedAction {
    STAFF_DISABLED,
    STAFF_DELETED,
    STAFF_ENABLED,
    STAFF_ROLES_CHANGED,
    STAFF_SIGNED_OUT,
    CLIENT_DISABLED,
    CLIENT_DELETED,
    CLIENT_ENABLED,
    CLIENT_RIGHTS_CHANGED,
    CLIENT_SIGNED_OUT
}
