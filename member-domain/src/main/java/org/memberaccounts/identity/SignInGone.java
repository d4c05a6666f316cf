package org.memberaccounts.identity;

import org.memberaccounts.person.PersonId;

/** The user of a person was deleted at Keycloak. The person stays: deletion has one way, and this is not it. */
public record SignInGone(PersonId person) {}
