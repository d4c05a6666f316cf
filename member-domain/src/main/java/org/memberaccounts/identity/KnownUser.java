package org.memberaccounts.identity;

import java.util.Optional;
import org.memberaccounts.person.PersonId;

/**
 * A user of Keycloak, as we know them when a request begins.
 *
 * @param person the person they may act as; empty while Keycloak has disabled or lost the user, even with an older
 *     token
 * @param shutOut whether they are a person here and may not act as them: disabled or lost by Keycloak, or the person is
 *     being erased
 * @param staffNumber the number that they have as staff
 */
public record KnownUser(Optional<PersonId> person, boolean shutOut, Optional<Integer> staffNumber) {}
