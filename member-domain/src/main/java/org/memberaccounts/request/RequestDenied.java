package org.memberaccounts.request;

import java.util.Optional;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.Requester;

/** Somebody tried to move a request who may not. */
public record RequestDenied(Requester by, RequestId request, Optional<PersonId> person, Act act, Denial why) {}
