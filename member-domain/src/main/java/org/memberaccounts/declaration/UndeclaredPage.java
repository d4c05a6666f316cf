package org.memberaccounts.declaration;

import java.util.Set;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.paging.Page;

/**
 * A page of the staff who have not said yet whether they have a member account, in the order of their numbers.
 *
 * @param count the number of all of them
 * @param atWork the number of all who work here, as far as they have ever signed in
 */
public record UndeclaredPage(Page<Line, Integer> page, long count, long atWork) {
    /** One of them. */
    public record Line(int number, Set<StaffRole> roles) {}
}
