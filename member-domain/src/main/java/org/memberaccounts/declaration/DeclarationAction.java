package org.memberaccounts.declaration;

import org.memberaccounts.audit.log.NamedAction;

/** The acts by which staff declare their member account. */
public enum DeclarationAction implements NamedAction {
    DECLARATION_ACCOUNT_NAMED,
    DECLARATION_ACCOUNT_PROVEN,
    DECLARATION_NONE
}
