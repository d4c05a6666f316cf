package org.memberaccounts.notice;

import java.util.UUID;
import org.memberaccounts.person.PersonId;

/** A notice is handed over once more, since nobody knows whether it was taken the last time. */
public record DeliveryInDoubt(PersonId person, UUID notice, Channel channel) {}
