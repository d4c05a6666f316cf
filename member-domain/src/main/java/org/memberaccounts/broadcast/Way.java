package org.memberaccounts.broadcast;

import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;

/** The way of a channel into what leaves the system, or stays in the inbox. */
interface Way {
    BroadcastChannel channel();

    /** Returns the datum of a person that it writes to; empty for the inbox, which everybody has. */
    Optional<AttributeId> address();

    /** Tells whether it may be told now; otherwise it waits, and nobody's address is read. */
    boolean mayTell(Broadcast broadcast);

    /** Hands over in the running transaction to what keeps it until it is out, and returns its id there. */
    UUID add(PersonId person, Broadcast broadcast);

    /**
     * Tries to get it out at once. Called outside any transaction.
     *
     * @throws RuntimeException when nobody accepted it; then it is tried again without us
     */
    void handNow(PersonId person, UUID notice, String address);

    /** Takes back what still waits. */
    void takeBack(PersonId person, UUID notice);
}
