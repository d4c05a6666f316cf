package org.memberaccounts.identity;

/**
 * A user who signed up is bound to be removed from Keycloak: whatever leads back to them is deleted in the same
 * transaction. Not for the log, which names nobody ({@link SignUpRemoved}).
 */
public record SignUpDismissed(IdentityId user) {}
