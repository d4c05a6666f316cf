package org.memberaccounts.invitation;

import java.util.Set;
import org.memberaccounts.actor.Access;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;

/** Another system enrolled a person and gave these attributes of theirs. */
public record PersonEnrolled(Access by, PersonId person, Set<AttributeId> attributes) {}
