package org.memberaccounts.trail;

import java.util.Optional;
import org.memberaccounts.person.PersonId;

/** What the log calls people. Implemented where their keys are, which alone tell. */
public interface Pseudonyms {
    /** Empty when there is no such person, or no longer. */
    Optional<Subject> subject(PersonId person);
}
