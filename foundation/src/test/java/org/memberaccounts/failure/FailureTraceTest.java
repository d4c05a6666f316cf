package org.memberaccounts.failure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FailureTraceTest {
    @Test
    void tellsTypesAndOurPlacesAndNoMessage() {
        String line = FailureTrace.of(new IllegalStateException("mei@sample.example", elsewhere("+1 555 0100")));
        assertTrue(
                line.matches("java\\.lang\\.IllegalStateException at"
                        + " failure\\.FailureTraceTest\\.tellsTypesAndOurPlacesAndNoMessage:\\d+ <-"
                        + " java\\.lang\\.NumberFormatException at failure\\.FailureTraceTest\\.elsewhere:\\d+"),
                line);
    }

    @Test
    void tellsATypeWithoutAPlaceWhereNoneIsOurs() {
        Exception foreign = new IllegalStateException();
        foreign.setStackTrace(
                new StackTraceElement[] {new StackTraceElement("org.hibernate.Session", "flush", "Session.java", 1)});
        assertEquals("java.lang.IllegalStateException", FailureTrace.of(foreign));
    }

    @Test
    void causesThatGoInACircleEnd() {
        Exception first = new IllegalStateException();
        first.initCause(new IllegalStateException(first));
        assertEquals(20, FailureTrace.causes(first).count());
    }

    private static Exception elsewhere(String number) {
        try {
            Integer.parseInt(number);
            throw new AssertionError();
        } catch (NumberFormatException e) {
            return e;
        }
    }
}
