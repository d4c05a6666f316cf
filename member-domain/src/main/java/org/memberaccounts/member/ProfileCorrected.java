package org.memberaccounts.member;

import java.util.Set;
import org.memberaccounts.actor.Access;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;

/** A member changed these attributes; on record without the values (REG-5). */
public record ProfileCorrected(Access by, PersonId person, Set<AttributeId> attributes) {}
