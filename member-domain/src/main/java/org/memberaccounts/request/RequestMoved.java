package org.memberaccounts.request;

import java.util.Optional;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.Requester;

/** A request made a move. */
public record RequestMoved(Requester by, RequestId request, Optional<PersonId> person, Act act) {}
