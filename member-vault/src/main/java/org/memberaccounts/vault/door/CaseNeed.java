package org.memberaccounts.vault.door;

import org.memberaccounts.code.Coded;

/** A condition besides its purpose on which a case of some kind lets its handler read. */
public enum CaseNeed implements Coded {
    /** Nothing else is needed. */
    NOTHING,
    /** The case has the reference of the document that it rests on. */
    DOCUMENT,
    /** A second person has approved it. */
    APPROVAL
}
