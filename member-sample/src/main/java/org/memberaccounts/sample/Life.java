package org.memberaccounts.sample;

import java.util.Optional;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.request.RequestId;

/** Somebody invented, and what became of them here. */
final class Life {
    private final SamplePerson who;
    private PersonId person;
    private RequestId request;

    Life(SamplePerson who) {
        this.who = who;
    }

    SamplePerson who() {
        return who;
    }

    void became(PersonId id) {
        person = id;
    }

    /** Whether they have come here already. */
    boolean isHere() {
        return person != null;
    }

    /** @throws java.util.NoSuchElementException before they joined: the story is wrong then */
    PersonId person() {
        return Optional.ofNullable(person).orElseThrow();
    }

    void asked(RequestId id) {
        request = id;
    }

    RequestId request() {
        return Optional.ofNullable(request).orElseThrow();
    }

    /** They themselves, at their own browser. */
    Access access() {
        return new Access(new Actor.Member(person()), Browser.at(networkAddress()));
    }

    /** An address of their own, from the range for documentation (RFC 5737). */
    String networkAddress() {
        return "203.0.113." + (1 + Math.floorMod(who.number(), 250));
    }
}
