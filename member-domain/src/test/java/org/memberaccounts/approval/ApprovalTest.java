package org.memberaccounts.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.memberaccounts.person.PersonId;

class ApprovalTest {
    private static final Instant ASKED = Instant.parse("2026-05-04T09:00:00Z");
    private static final Instant ANSWERED = ASKED.plus(Duration.ofMinutes(20));
    private static final int AGENT = 101;
    private static final int HEAD = 102;

    private final Approval approval = new Approval(
            new ApprovalId(UUID.randomUUID()),
            "case-reading",
            UUID.randomUUID(),
            new PersonId(UUID.randomUUID()),
            AGENT,
            ASKED);

    @Test
    void waitsUntilSomebodyAnswers() {
        assertTrue(approval.isWaiting());
        assertFalse(approval.isGrantedAt(ASKED));
        assertEquals(
                ApprovalFile.State.WAITING,
                approval.file(ASKED.plus(Duration.ofDays(3))).state());
    }

    @Test
    void holdsForEightHoursAndNoLonger() {
        approval.grant(HEAD, ANSWERED);
        Instant end = ANSWERED.plus(Duration.ofHours(8));
        assertTrue(approval.isGrantedAt(end.minusMillis(1)));
        assertFalse(approval.isGrantedAt(end));
        assertEquals(
                ApprovalFile.State.GRANTED, approval.file(end.minusMillis(1)).state());
        assertEquals(ApprovalFile.State.ENDED, approval.file(end).state());
        assertEquals(Optional.of(HEAD), approval.file(end).decidedBy());
    }

    @Test
    void neverHoldsWhenItWasDeclined() {
        approval.decline(HEAD, ANSWERED);
        assertFalse(approval.isGrantedAt(ANSWERED));
        assertEquals(ApprovalFile.State.DECLINED, approval.file(ANSWERED).state());
    }

    @Test
    void isNeverAnsweredByWhoAsks() {
        assertThrows(IllegalStateException.class, () -> approval.grant(AGENT, ANSWERED));
        assertThrows(IllegalStateException.class, () -> approval.decline(AGENT, ANSWERED));
        assertTrue(approval.isWaiting());
    }

    @Test
    void isAnsweredOnce() {
        approval.decline(HEAD, ANSWERED);
        assertThrows(IllegalStateException.class, () -> approval.grant(HEAD, ANSWERED));
        assertFalse(approval.isGrantedAt(ANSWERED));
    }
}
