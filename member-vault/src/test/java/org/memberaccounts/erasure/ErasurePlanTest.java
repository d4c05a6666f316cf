package org.memberaccounts.erasure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ErasurePlanTest {
    private static final class EraseParking {}

    private static final class ErasePermits {}

    @Test
    void twoTargetsOfOneNameAreRefusedByTheirClasses() {
        IllegalStateException refused = assertThrows(
                IllegalStateException.class,
                () -> ErasurePlan.checkNames(
                        Map.of(EraseParking.class, "parking-permits", ErasePermits.class, "parking-permits")));
        assertEquals(
                EraseParking.class.getName() + " and " + ErasePermits.class.getName()
                        + " are two erasure targets of one name, parking-permits. "
                        + "Give one of them another: a run would pass over the second as done.",
                refused.getMessage());
    }

    @Test
    void targetsOfDifferentNamesAreNot() {
        ErasurePlan.checkNames(Map.of(EraseParking.class, "parking-permits", ErasePermits.class, "permits"));
    }
}
