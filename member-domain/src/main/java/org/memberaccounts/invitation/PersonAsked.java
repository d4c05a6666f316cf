package org.memberaccounts.invitation;

import java.time.Instant;
import java.util.Locale;
import org.memberaccounts.person.PersonId;

/**
 * An enrolled person is asked for an answer from now on: whoever writes to them orders the mail in the transaction in
 * which this is fired.
 *
 * @param language the one that the other system named
 * @param until the time when the enrolment ends without an answer
 */
public record PersonAsked(PersonId person, Locale language, Instant until) {}
