/** Joining: how old first, before anything is stored; then signing up in Keycloak, then completing the membership. */
package org.memberaccounts.web.joining;
