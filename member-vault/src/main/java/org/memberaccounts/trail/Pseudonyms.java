package org.memberaccounts.trail;

import java.util.Optional;
import org.memberaccounts.person.PersonId;

/** The pseudonyms of people in the log. Implemented where people's keys are, since only the keys hold them. */
public interface Pseudonyms {
    /** Finds a person's pseudonym; empty when there is no such person, or no longer. */
    Optional<Subject> subject(PersonId person);
}
