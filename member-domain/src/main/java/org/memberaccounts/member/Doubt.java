package org.memberaccounts.member;

import java.util.Set;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;

/** Answers that somebody doubts, for as long as they do. A feature brings this bean. */
public interface Doubt {
    /** Returns the answers of this person that are doubted. */
    Set<AttributeId> doubted(PersonId person);
}
