package org.memberaccounts.invitation;

import java.util.Set;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.Requester;

/** Another system enrolled a person and gave these attributes of theirs. */
public record PersonEnrolled(Requester by, PersonId person, Set<AttributeId> attributes) {}
