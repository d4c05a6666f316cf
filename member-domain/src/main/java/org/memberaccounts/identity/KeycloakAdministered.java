package org.memberaccounts.identity;

import java.time.Instant;
import java.util.Optional;
import org.memberaccounts.person.PersonId;

/**
 * An administrator did something at Keycloak; what it was done to is told by kind only.
 *
 * @param operation create, update, delete or action
 * @param resource what kind of thing, such as user or realm-role-mapping
 * @param by the id of whoever did it, at Keycloak; empty when it was our own account there
 * @param about whose account it was, if they are a person here and didn't do it to themselves
 * @param at by the clock of Keycloak
 */
public record KeycloakAdministered(
        String operation, String resource, Optional<String> by, Optional<PersonId> about, Instant at, boolean failed) {}
