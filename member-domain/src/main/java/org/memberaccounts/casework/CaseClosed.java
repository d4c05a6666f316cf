package org.memberaccounts.casework;

import java.util.Optional;
import org.memberaccounts.actor.Access;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;

/** A case was closed: nobody reads on it any more. */
public record CaseClosed(Access by, CaseId caseId, Optional<PersonId> person, PurposeId purpose) {}
