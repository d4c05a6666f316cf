package org.memberaccounts.identity;

import java.time.Instant;

/**
 * An administrator did something at Keycloak; what it was done to is told by kind only.
 *
 * @param operation create, update, delete or action
 * @param by the id of whoever did it, at Keycloak
 * @param at by the clock of Keycloak
 */
public record KeycloakAdministered(String operation, String resource, String by, Instant at, boolean failed) {}
