package org.memberaccounts.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class VisitsTest {
    @Test
    void everyPageIsVisitedEitherByAListOrAsOneOfItsArea() {
        Set<String> visited = Visits.named();
        visited.remove(Visits.NOWHERE);
        Visits.AREAS.forEach(area -> visited.addAll(Visits.othersOf(area)));
        visited.addAll(Visits.othersOfVisitors());
        assertEquals(Visits.pages(), visited);
    }

    @Test
    void noListNamesAPageThatIsNoMore() {
        Set<String> gone = new TreeSet<>(Visits.named());
        gone.removeAll(Visits.pages());
        assertEquals(Set.of(Visits.NOWHERE), gone);
    }
}
