package org.memberaccounts.identity;

import org.memberaccounts.person.PersonId;

/** Keycloak lets the user of a person sign in again. */
public record SignInEnabled(PersonId person) {}
