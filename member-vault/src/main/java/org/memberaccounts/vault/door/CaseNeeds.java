package org.memberaccounts.vault.door;

/** The needs of the organisation's kinds of case, as the door asks for them. Implemented in {@code casework}. */
public interface CaseNeeds {
    /** Returns the need of cases of this kind now, whatever it was when they were opened. */
    CaseNeed of(String kind);
}
