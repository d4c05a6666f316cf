package org.memberaccounts.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.transaction.RollbackException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.memberaccounts.audit.evidence.Finding;
import org.memberaccounts.audit.evidence.LogEvidence;
import org.memberaccounts.audit.log.AuditEvent.PurposeText;
import org.memberaccounts.audit.log.AuditUnavailable;
import org.memberaccounts.audit.retention.DetailPeriod;
import org.memberaccounts.purpose.Purpose;
import org.memberaccounts.purpose.PurposeCatalogue;

class PolicyEvidenceTest {
    private static final Instant NOW = Instant.parse("2026-11-25T06:05:00Z");

    private static final ControlId READS_HAVE_PURPOSE = new ControlId("reads-have-purpose");
    private static final ControlId DETAILS_DROPPED = new ControlId("details-dropped");
    private static final ControlId LOG_ONLY_GROWS = new ControlId("log-only-grows");
    private static final ControlId STORED_ENCRYPTED = new ControlId("stored-encrypted");

    private final MovableClock clock = new MovableClock();
    private final Records records = new Records();
    private final BaseControls base =
            new BaseControls(records, null, new NoPurposes(), new DetailPeriod(Period.ofMonths(6)));
    private final PolicyEvidence evidence = new PolicyEvidence(
            List.of(
                    base.readsHavePurpose(),
                    base.consentBinds(),
                    base.logOnlyGrows(),
                    base.detailsDropped(),
                    base.storedEncrypted()),
            clock,
            null);

    @Test
    void beforeAnythingWasAskedNothingIsSaid() {
        assertEquals(Optional.empty(), evidence.of(READS_HAVE_PURPOSE));
    }

    @Test
    void whatWasFoundIsSaidWithItsTime() {
        evidence.ask();
        assertEquals(Optional.of(new Evidence(1204, 0, NOW)), evidence.of(READS_HAVE_PURPOSE));
        records.reads = new Finding(1204, 1);
        evidence.ask();
        assertFalse(evidence.of(READS_HAVE_PURPOSE).orElseThrow().holds());
    }

    @Test
    void detailsAreLateOnceTheDailyCommandShouldHaveDroppedThem() {
        records.oldestKept = Instant.parse("2026-05-24T06:05:00Z");
        evidence.ask();
        assertTrue(evidence.of(DETAILS_DROPPED).orElseThrow().holds());
        clock.now = NOW.plusMillis(1);
        evidence.ask();
        assertFalse(evidence.of(DETAILS_DROPPED).orElseThrow().holds());
    }

    /** Throws as a failing commit does, through a method that declares nothing. */
    @Test
    void whatCanNotBeAskedKeepsNoOtherFromBeingAsked() {
        records.readsFail = new RollbackException("planted");
        evidence.ask();
        assertEquals(Optional.empty(), evidence.of(READS_HAVE_PURPOSE));
        assertTrue(evidence.of(LOG_ONLY_GROWS).orElseThrow().holds());
        records.readsFail = null;
        evidence.ask();
        assertTrue(evidence.of(READS_HAVE_PURPOSE).orElseThrow().holds());
    }

    @Test
    void aControlThatNoQuestionCanShowHasNoEvidence() {
        evidence.ask();
        assertEquals(Optional.empty(), evidence.of(STORED_ENCRYPTED));
    }

    @Test
    void withTheRecordsAwayWhatIsKnownIsSaidForTenMinutesAndThenNoLonger() {
        evidence.ask();
        records.away = true;
        clock.now = NOW.plus(Duration.ofMinutes(9));
        evidence.ask();
        assertEquals(NOW, evidence.of(LOG_ONLY_GROWS).orElseThrow().at());
        clock.now = NOW.plus(PolicyEvidence.GOOD_FOR);
        assertEquals(Optional.empty(), evidence.of(LOG_ONLY_GROWS));
        records.away = false;
        evidence.ask();
        assertTrue(evidence.of(LOG_ONLY_GROWS).orElseThrow().holds());
    }

    private static final class Records extends LogEvidence {
        private Finding reads = new Finding(1204, 0);
        private Instant oldestKept = Instant.MAX;
        private boolean away;
        private Exception readsFail;

        Records() {
            super(null);
        }

        @Override
        public Finding readsWithoutPurpose(Instant from) {
            if (readsFail != null) {
                Records.<RuntimeException>fail(readsFail);
            }
            return answer(reads);
        }

        @SuppressWarnings("unchecked")
        private static <E extends Exception> void fail(Exception failure) throws E {
            throw (E) failure;
        }

        @Override
        public Finding readsAgainstConsent(Collection<PurposeText> texts, Instant from) {
            return answer(new Finding(0, 0));
        }

        @Override
        public Finding tablesOpenToChange() {
            return answer(new Finding(17, 0));
        }

        @Override
        public Finding detailsPastTheirPeriod(Instant overBy, Instant now) {
            return answer(new Finding(7, overBy.isAfter(oldestKept) ? 1 : 0));
        }

        private Finding answer(Finding finding) {
            if (away) {
                throw new AuditUnavailable(new IllegalStateException());
            }
            return finding;
        }
    }

    private static final class NoPurposes extends PurposeCatalogue {
        NoPurposes() {
            super(null, null);
        }

        @Override
        public List<Purpose> all() {
            return List.of();
        }
    }

    private static final class MovableClock extends Clock {
        private Instant now = NOW;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
