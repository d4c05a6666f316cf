package org.memberaccounts.erasure;

import org.memberaccounts.audit.log.NamedAction;

/** The acts on an erasure. */
public enum ErasureAction implements NamedAction {
    ERASURE_BEGUN,
    ERASURE_PLACE_ERASED,
    ERASURE_ENDED
}
