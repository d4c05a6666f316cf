package org.memberaccounts.casework;

import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.actor.Access;

/** A case was opened about a person. */
public record CaseOpened(Access by, CaseId caseId, PersonId person, PurposeId purpose) {}
