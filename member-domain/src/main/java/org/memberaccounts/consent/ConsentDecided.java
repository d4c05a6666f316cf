package org.memberaccounts.consent;

import org.memberaccounts.actor.Access;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;

/**
 * A person said yes or no to a purpose.
 *
 * @param withdrawn whether the no takes back an earlier yes
 */
public record ConsentDecided(
        Access by, PersonId person, PurposeId purpose, DecisionId decision, boolean given, boolean withdrawn) {}
