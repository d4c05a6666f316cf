package org.memberaccounts.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.memberaccounts.audit.evidence.EntryComparison;
import org.memberaccounts.audit.evidence.Finding;
import org.memberaccounts.audit.evidence.LogEvidence;
import org.memberaccounts.audit.log.AuditEvent.PurposeText;
import org.memberaccounts.audit.retention.DetailPeriod;
import org.memberaccounts.purpose.PurposeCatalogue;

/** The controls of the log and the vault, which know no policy, and those of joining and of the member's pages. */
@ApplicationScoped
class BaseControls {
    /** The time back from now in which reads are looked at. */
    static final Duration WINDOW = Duration.ofHours(24);
    /** The time between two runs of the owner's command: nothing is late before that. */
    private static final Duration DAILY = Duration.ofDays(1);

    /** A control whose evidence this function finds. */
    private record Shown(ControlId id, Function<Instant, Optional<Evidence>> find) implements Control {
        @Override
        public Optional<Evidence> evidence(Instant now) {
            return find.apply(now);
        }
    }

    private final LogEvidence log;
    private final EntryComparison entries;
    private final PurposeCatalogue purposes;
    private final DetailPeriod details;

    @Inject
    BaseControls(LogEvidence log, EntryComparison entries, PurposeCatalogue purposes, DetailPeriod details) {
        this.log = log;
        this.entries = entries;
        this.purposes = purposes;
        this.details = details;
    }

    @Produces
    Control readsHavePurpose() {
        return found("reads-have-purpose", now -> log.readsWithoutPurpose(now.minus(WINDOW)));
    }

    @Produces
    Control consentBinds() {
        return found("consent-binds", now -> log.readsAgainstConsent(needConsent(), now.minus(WINDOW)));
    }

    @Produces
    Control logOnlyGrows() {
        return found("log-only-grows", now -> log.tablesOpenToChange());
    }

    @Produces
    Control logAsWritten() {
        return found("log-as-written", now -> entries.compareNext());
    }

    @Produces
    Control detailsDropped() {
        return found("details-dropped", now -> log.detailsPastTheirPeriod(details.overBy(now.minus(DAILY)), now));
    }

    @Produces
    Control questionsHavePurpose() {
        return silent("questions-have-purpose");
    }

    @Produces
    Control correctionsRecorded() {
        return silent("corrections-recorded");
    }

    @Produces
    Control storedEncrypted() {
        return silent("stored-encrypted");
    }

    @Produces
    Control paymentDataRefused() {
        return silent("payment-data-refused");
    }

    @Produces
    Control ownAccess() {
        return silent("own-access");
    }

    @Produces
    Control underAgeRefused() {
        return silent("under-age-refused");
    }

    private static Control found(String code, Function<Instant, Finding> question) {
        return new Shown(new ControlId(code), now -> {
            Finding found = question.apply(now);
            return Optional.of(new Evidence(found.looked(), found.broken(), now));
        });
    }

    private static Control silent(String code) {
        return new Shown(new ControlId(code), now -> Optional.empty());
    }

    private List<PurposeText> needConsent() {
        return purposes.all().stream()
                .filter(purpose -> purpose.basis().needsConsent())
                .map(purpose -> new PurposeText(
                        purpose.id().value(),
                        purpose.textVersion(),
                        purposes.version().value()))
                .toList();
    }
}
