package org.memberaccounts.member;

import java.util.Set;
import org.memberaccounts.actor.Access;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;

/** Somebody became a member and gave these attributes. */
public record MembershipCompleted(Access by, PersonId person, Set<AttributeId> attributes) {}
