package org.memberaccounts.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.vault.TextId;
import org.memberaccounts.vault.TextKind;

/** The texts on cases, as they are called in the vault: for the agent who works on the case, and for the person. */
@Dependent
public class CaseTexts {
    /** The longest text, in letters. */
    public static final int LONGEST = 4_000;

    /** The longest reason for giving a case to somebody else, in letters. */
    public static final int LONGEST_REASON = 500;

    /** The texts that are written on a case, one after the other. */
    public static final AttributeId SAID = new AttributeId("case-words");

    static TextId said(CaseId on, int part) {
        return new TextId(SAID, on.value(), part);
    }

    /** Nobody names it: whoever may read asks for the texts of a case, which has many. */
    @Produces
    static TextKind said() {
        return new TextKind(SAID, TextKind.Use.OWN_PAGE);
    }
}
