package org.memberaccounts.member;

import java.util.Set;
import org.memberaccounts.actor.Access;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;

/**
 * These answers of a member are about to be added, changed or removed, in this transaction: features that keep
 * something about the ones of before still find it by them.
 */
public record ProfileChanging(Access by, PersonId person, Set<AttributeId> attributes) {
    public ProfileChanging {
        attributes = Set.copyOf(attributes);
    }
}
