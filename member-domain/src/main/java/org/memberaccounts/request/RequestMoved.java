package org.memberaccounts.request;

import java.util.Optional;
import org.memberaccounts.actor.Access;
import org.memberaccounts.person.PersonId;

/** A request made a move. */
public record RequestMoved(Access by, RequestId request, Optional<PersonId> person, Act act) {}
