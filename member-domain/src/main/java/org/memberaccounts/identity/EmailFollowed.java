package org.memberaccounts.identity;

import org.memberaccounts.person.PersonId;

/** The address that a person signs in with is another one, verified by Keycloak; we have it too now. */
public record EmailFollowed(PersonId person) {}
