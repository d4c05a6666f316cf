package org.memberaccounts.member;

import java.util.Set;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.Requester;

/** A member changed these attributes; on record without the values (REG-5). */
public record ProfileCorrected(Requester by, PersonId person, Set<AttributeId> attributes) {}
