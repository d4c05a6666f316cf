package org.memberaccounts.casework;

import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.vault.Requester;

/** A case was opened about a person. */
public record CaseOpened(Requester by, CaseId caseId, PersonId person, PurposeId purpose) {}
