package org.memberaccounts.notice;

import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.person.PersonId;

/**
 * A notice waits no longer on a channel: it was handed over or given up. Fired in that transaction.
 *
 * @param failure why it was given up, a code; empty when it was handed over
 */
public record DeliverySettled(PersonId person, UUID notice, Channel channel, Optional<String> failure) {}
