package org.memberaccounts.identity;

import org.memberaccounts.actor.Access;

/** Somebody who signed up and is nobody here is removed from Keycloak, and this is all that stays of it. */
public record SignUpRemoved(Access by, SignUps.Reason reason) {}
