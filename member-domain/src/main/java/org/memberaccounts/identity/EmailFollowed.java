package org.memberaccounts.identity;

import org.memberaccounts.person.PersonId;

/**
 * The address of a person was copied over from Keycloak, where it was verified.
 *
 * @param changed whether Keycloak said that it changed; it only says that an administrator changed something about a user
 */
public record EmailFollowed(PersonId person, boolean changed) {}
