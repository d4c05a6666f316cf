package org.memberaccounts.vault.door;

import java.util.List;
import java.util.Set;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.trail.Subject;
import org.memberaccounts.vault.bar.Bar;
import org.memberaccounts.vault.keys.PersonKey;

/**
 * A person whose data we hold: their key, and what keeps readers from them.
 *
 * @param staff the numbers under which they work here; for most people none
 * @param disputed the answers that are disputed; for most people none
 */
record Known(PersonKey key, List<Bar> bars, Set<Integer> staff, Set<AttributeId> disputed) {
    Known {
        bars = List.copyOf(bars);
        staff = Set.copyOf(staff);
        disputed = Set.copyOf(disputed);
    }

    Subject subject() {
        return key.subject();
    }

    /** Returns their relation to the member of staff with this number. */
    Relation relation(int number) {
        return staff.contains(number) ? Relation.THEMSELVES : staff.isEmpty() ? Relation.OUTSIDER : Relation.COLLEAGUE;
    }
}
