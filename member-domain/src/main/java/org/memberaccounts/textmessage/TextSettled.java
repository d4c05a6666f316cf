package org.memberaccounts.textmessage;

import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.person.PersonId;

/**
 * A text waits no longer: a gateway took it, or it was given up. Fired in that transaction.
 *
 * @param failure why it was given up; empty when it was handed over
 */
public record TextSettled(PersonId person, UUID text, Optional<TextFailure> failure) {}
