package org.memberaccounts.identity;

import java.time.Instant;
import org.memberaccounts.person.PersonId;

/**
 * A person whose user somebody deleted at Keycloak.
 *
 * @param at the time at which we saw it
 */
public record LostSignIn(PersonId person, Instant at) {}
