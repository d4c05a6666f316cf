package org.memberaccounts.sample;

import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.request.RequestId;

/** An invented person and their life here. */
final class Life {
    private final SamplePerson who;
    private PersonId person;
    private RequestId request;
    private UUID proof;

    Life(SamplePerson who) {
        this.who = who;
    }

    SamplePerson who() {
        return who;
    }

    void became(PersonId id) {
        person = id;
    }

    /** Tells whether they have come here already. */
    boolean isHere() {
        return person != null;
    }

    /**
     * Returns the person that they are here.
     *
     * @throws java.util.NoSuchElementException before they joined: then the story is wrong
     */
    PersonId person() {
        return Optional.ofNullable(person).orElseThrow();
    }

    /** Notes the proof of the number that is under way. */
    void proves(UUID id) {
        proof = id;
    }

    UUID proof() {
        return Optional.ofNullable(proof).orElseThrow();
    }

    void asked(RequestId id) {
        request = id;
    }

    RequestId request() {
        return Optional.ofNullable(request).orElseThrow();
    }

    /** Returns their own access, with their own browser. */
    Access access() {
        return new Access(new Actor.Member(person()), Browser.at(networkAddress()));
    }

    /** Returns an address of their own, from the range for documentation (RFC 5737). */
    String networkAddress() {
        return "203.0.113." + (1 + Math.floorMod(who.number(), 250));
    }
}
