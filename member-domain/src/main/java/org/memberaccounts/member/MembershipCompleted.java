package org.memberaccounts.member;

import java.util.Set;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.Requester;

/** Somebody became a member and gave these attributes. */
public record MembershipCompleted(Requester by, PersonId person, Set<AttributeId> attributes) {}
