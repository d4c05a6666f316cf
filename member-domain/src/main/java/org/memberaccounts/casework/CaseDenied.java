package org.memberaccounts.casework;

import java.util.Optional;
import org.memberaccounts.actor.Access;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.Refusal;

/**
 * Somebody tried something about a case who may not.
 *
 * @param caseId empty when none was opened
 * @param attempt what they tried, as it stands in the log
 */
public record CaseDenied(
        Access by, Optional<CaseId> caseId, Optional<PersonId> person, String attempt, Refusal reason) {}
