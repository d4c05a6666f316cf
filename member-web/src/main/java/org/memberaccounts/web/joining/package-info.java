/**
 * Joining: how old first, before anything is stored; then the address, to which a link goes; with it a password, which
 * is chosen at Keycloak; then the questions. A forgotten password begins here likewise.
 */
package org.memberaccounts.web.joining;
