package org.memberaccounts.textmessage;

import java.util.UUID;
import org.memberaccounts.person.PersonId;

/** A text is handed over once more, since nobody knows whether a gateway took it the last time. */
public record TextInDoubt(PersonId person, UUID text) {}
