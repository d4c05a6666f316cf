package org.memberaccounts.identity;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.actor.Via;
import org.memberaccounts.audit.log.ActorRef;
import org.memberaccounts.audit.log.Channel;
import org.memberaccounts.audit.log.Detail;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/**
 * An administrator did something at Keycloak; what it was done to is told by kind only.
 *
 * @param operation create, update, delete or action
 * @param resource the kind of thing, such as user or realm-role-mapping
 * @param by the administrator's id at Keycloak; empty when it was our own account there
 * @param about the person whose account it was, if they are one here and didn't do it themselves
 * @param at by the clock of Keycloak
 */
public record KeycloakAdministered(
        String operation, String resource, Optional<String> by, Optional<PersonId> about, Instant at, boolean failed)
        implements Recorded {
    /** The log's name for our account at Keycloak. */
    static final String OWN_ACCOUNT = "keycloak-account";

    @Override
    public Fact fact() {
        Fact fact = Fact.of(AdministratorAction.of(operation), access())
                .by(actor())
                .about(by.flatMap(other -> about))
                .object("keycloak", resource);
        return failed ? fact.failed() : fact;
    }

    private Access access() {
        Detail when = new Detail(Optional.empty(), Optional.empty(), Map.of("at", Long.toString(at.toEpochMilli())));
        return new Access(new Actor.Job(FollowKeycloak.NAME), new Via(FollowKeycloak.NAME, Channel.IDENTITY, when));
    }

    /**
     * Returns the actor. An administrator's id at Keycloak is no member's; the acts of our own account are our own
     * work.
     */
    private ActorRef actor() {
        return by.map(admin -> new ActorRef(ActorRef.Kind.IDENTITY_ADMIN, admin, "identity-admin"))
                .orElse(new ActorRef(ActorRef.Kind.SYSTEM, OWN_ACCOUNT, "job"));
    }
}
