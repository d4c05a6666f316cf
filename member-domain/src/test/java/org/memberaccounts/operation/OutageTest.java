package org.memberaccounts.operation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.ServletException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class OutageTest {
    @Test
    void findsWhatIsAwayHoweverDeepItLies() {
        assertTrue(Outage.isBehind(new ServletException("page", new IllegalStateException(new SQLException("gone")))));
    }

    @Test
    void aFaultOfOursIsNone() {
        assertFalse(
                Outage.isBehind(new ServletException("page", new IllegalStateException(new NullPointerException()))));
    }

    @Test
    void causesThatGoInACircleEnd() {
        Exception first = new IllegalStateException();
        first.initCause(new IllegalStateException(first));
        assertFalse(Outage.isBehind(first));
    }
}
