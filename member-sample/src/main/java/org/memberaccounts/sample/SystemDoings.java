package org.memberaccounts.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.actor.Via;
import org.memberaccounts.audit.log.Channel;
import org.memberaccounts.audit.log.Detail;
import org.memberaccounts.input.CheckedValue;
import org.memberaccounts.integration.PairwiseIds;
import org.memberaccounts.invitation.Invitations;
import org.memberaccounts.jobs.DueJobs;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.vault.door.Disclosure;
import org.memberaccounts.vault.door.Door;
import org.memberaccounts.vault.door.Lookup;
import org.memberaccounts.vault.door.LookupAnswer;
import org.memberaccounts.vault.door.Lookups;

/** The acts of the other system, and those of this one by itself. */
@ApplicationScoped
class SystemDoings {
    private static final String PROGRAM = "sample-integrator/1.4";
    private static final String OTHER_SYSTEM = "sample-integrator";
    private static final String TIDYING = "end-invitations";

    private final Invitations invitations;
    private final PairwiseIds pairwise;
    private final DueJobs jobs;
    private final Door door;
    private final Lookups lookups;
    private final Typing typing;

    @Inject
    SystemDoings(
            Invitations invitations, PairwiseIds pairwise, DueJobs jobs, Door door, Lookups lookups, Typing typing) {
        this.invitations = invitations;
        this.pairwise = pairwise;
        this.jobs = jobs;
        this.door = door;
        this.lookups = lookups;
        this.typing = typing;
    }

    /** Enrols a person through the other system; a job writes to them. */
    void enrol(Life life) {
        Actor.Integrator system = otherSystem();
        PersonId person = invitations
                .enrol(
                        program(system),
                        system,
                        typing.values(life.who().everything()),
                        life.who().language())
                .person();
        life.became(person);
    }

    /** Finds a person through the other system and reads, or is refused. */
    void disclose(Life life, PurposeId purpose, Set<AttributeId> attributes) {
        Actor.Integrator system = otherSystem();
        if (lookups.find(new Lookup(program(system), CheckedValue.of(life.who().email())))
                instanceof LookupAnswer.Found found) {
            for (PersonId person : found.people()) {
                UUID theirs = pairwise.idFor(system, person);
                door.disclose(new Disclosure(
                        program(system),
                        pairwise.person(system, theirs).orElseThrow(),
                        purpose,
                        attributes,
                        Optional.empty()));
            }
        }
    }

    void tidyUp() {
        jobs.runRecurring(TIDYING);
    }

    private static Actor.Integrator otherSystem() {
        return new Actor.Integrator(
                OTHER_SYSTEM, Set.of(Purposes.SERVICE, Purposes.PREFERENCES, Purposes.ADVERTISING, PurposeId.NOTICES));
    }

    private static Access program(Actor.Integrator system) {
        return new Access(
                system,
                new Via(
                        OTHER_SYSTEM,
                        Channel.API,
                        new Detail(Optional.of("198.51.100.7"), Optional.of(PROGRAM), Map.of())));
    }
}
