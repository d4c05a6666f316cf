package org.memberaccounts.identity;

import org.memberaccounts.person.PersonId;

/** Keycloak keeps the user of a person from signing in. */
public record SignInDisabled(PersonId person) {}
