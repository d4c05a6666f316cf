package org.memberaccounts.identity;

import java.util.Optional;

/**
 * A user of Keycloak, as we know them at the beginning of a request.
 *
 * @param shutOut whether they are a person here and may not act as them: disabled or lost by Keycloak, or the person is
 *     being erased
 * @param staffNumber the number that they have as staff
 */
record KnownUser(boolean shutOut, Optional<Integer> staffNumber) {}
