/**
 * Our steps in Keycloak's sign-in, a provider that it loads from its folder {@code providers}: signing in by a link
 * that the server mailed, the address of whoever signs in again, and a change of it that tells nobody who has the new
 * one. Knows Keycloak and nothing of ours; the server hands a ticket over in an attribute of the user (see
 * {@link org.memberaccounts.keycloak.LinkStep}).
 */
package org.memberaccounts.keycloak;
