package org.memberaccounts.deletion;

import org.memberaccounts.audit.log.NamedAction;

/** The acts on certificates. */
enum DeletionAction implements NamedAction {
    CERTIFICATE_CODE_MADE,
    CERTIFICATE_FETCHED
}
