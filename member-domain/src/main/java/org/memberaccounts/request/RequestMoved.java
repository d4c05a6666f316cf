package org.memberaccounts.request;

import java.util.Optional;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.actor.Access;

/** A request made a move. */
public record RequestMoved(Access by, RequestId request, Optional<PersonId> person, Act act) {}
