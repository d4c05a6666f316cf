package org.memberaccounts.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.memberaccounts.actor.Access;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.vault.door.FactDoor;

/** The desk at which other systems ask, for one of their purposes, whether somebody is an official member. */
@ApplicationScoped
public class OfficialFact {
    /** The fact as the log names it. */
    static final AttributeId NAME = new AttributeId("official-status");

    private final FactDoor door;
    private final Memberships memberships;
    private final OfficialMembers official;

    @Inject
    OfficialFact(FactDoor door, Memberships memberships, OfficialMembers official) {
        this.door = door;
        this.memberships = memberships;
        this.official = official;
    }

    /**
     * Tells whether they are one, now; somebody without a membership is none.
     *
     * @throws org.memberaccounts.limit.LimitReached when the actor has read too much in a short time
     * @throws IllegalStateException inside a running transaction
     */
    public FactDoor.Told ask(Access by, PersonId person, PurposeId purpose) {
        return door.tell(by, person, purpose, NAME, this::isOfficial);
    }

    /** Judges at once: a version may have just taken force, and the job that moves the status is still to come. */
    private boolean isOfficial(PersonId person) {
        Optional<MembershipStatus> status = memberships.find(person).map(Memberships.Summary::status);
        return status.filter(one -> one != MembershipStatus.pending).isPresent()
                && official.lacks(person).isEmpty();
    }
}
