package org.memberaccounts.casework;

import org.memberaccounts.actor.Access;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;

/** A case was opened about a person. */
public record CaseOpened(Access by, CaseId caseId, PersonId person, PurposeId purpose) {}
