/**
 * Sign-ins and who they belong to. Keycloak holds sign-ins and credentials; this package knows which of its users is
 * which person of ours, and which staff number. {@link org.memberaccounts.identity.Caller} is the only code that reads
 * a token, and only this package knows Keycloak.
 */
package org.memberaccounts.identity;
