package org.memberaccounts.signup;

import org.memberaccounts.audit.log.NamedAction;

/** The events of links by mail. */
enum SignUpAction implements NamedAction {
    LINK_MAILED
}
