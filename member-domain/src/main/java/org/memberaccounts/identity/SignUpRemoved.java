package org.memberaccounts.identity;

import org.memberaccounts.vault.Requester;

/** Somebody who signed up and is nobody here is removed from Keycloak, and this is all that stays of it. */
public record SignUpRemoved(Requester by, SignUps.Reason reason) {}
