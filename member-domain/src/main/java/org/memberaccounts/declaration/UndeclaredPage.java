package org.memberaccounts.declaration;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.memberaccounts.actor.StaffRole;

/**
 * A page of the staff who have not said yet whether they have a member account, in the order of their numbers.
 *
 * @param next the number to go on from; empty on the last page
 * @param count the number of all of them
 * @param atWork the number of all who work here, as far as they have ever signed in
 */
public record UndeclaredPage(List<Line> lines, Optional<Integer> next, long count, long atWork) {
    /** One of them. */
    public record Line(int number, Set<StaffRole> roles) {}
}
