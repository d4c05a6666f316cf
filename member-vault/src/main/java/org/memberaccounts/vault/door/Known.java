package org.memberaccounts.vault.door;

import java.util.List;
import java.util.Set;
import org.memberaccounts.trail.Subject;
import org.memberaccounts.vault.bar.Bar;
import org.memberaccounts.vault.keys.PersonKey;

/**
 * Somebody whose data we hold: their key, and what stands in a reader's way.
 *
 * @param staff the numbers they work here under; none of most people
 */
record Known(PersonKey key, List<Bar> bars, Set<Integer> staff) {
    Known {
        bars = List.copyOf(bars);
        staff = Set.copyOf(staff);
    }

    Subject subject() {
        return key.subject();
    }

    /** How they stand to the member of the staff with this number. */
    Relation relation(int number) {
        return staff.contains(number) ? Relation.THEMSELVES : staff.isEmpty() ? Relation.OUTSIDER : Relation.COLLEAGUE;
    }
}
