package org.memberaccounts.request;

import java.util.Optional;
import org.memberaccounts.actor.Access;
import org.memberaccounts.person.PersonId;

/**
 * A request made a move.
 *
 * @param kind code of its kind
 */
public record RequestMoved(Access by, String kind, RequestId request, Optional<PersonId> person, Act act) {}
