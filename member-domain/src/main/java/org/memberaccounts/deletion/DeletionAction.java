package org.memberaccounts.deletion;

import org.memberaccounts.audit.log.Action;

/**
 * What is done about requests for deletion and their certificates.
 *
 * @param code as it stands in the log
 */
record DeletionAction(String code) implements Action {
    static final DeletionAction CODE_MADE = new DeletionAction("certificate.code-made");
    static final DeletionAction FETCHED = new DeletionAction("certificate.fetched");
}
