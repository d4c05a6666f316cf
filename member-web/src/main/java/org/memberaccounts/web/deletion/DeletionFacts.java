package org.memberaccounts.web.deletion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.memberaccounts.deletion.CodeReach;
import org.memberaccounts.deletion.DeletionDesk;
import org.memberaccounts.deletion.DeletionFile;
import org.memberaccounts.deletion.DeletionWorkflow;
import org.memberaccounts.erasure.ErasureId;
import org.memberaccounts.erasure.Erasures;
import org.memberaccounts.web.frame.Dates;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;
import org.memberaccounts.web.request.ReviewRequest;

/** The facts beside the request for deletion that a privacy officer looks at. Nobody's data is shown. */
@Named
@RequestScoped
public class DeletionFacts {
    private static final Duration MOMENT = Duration.ofMinutes(1);

    private final ReviewRequest page;
    private final DeletionDesk desk;
    private final Erasures erasures;
    private final Places places;
    private final Dates dates;
    private final Frame frame;
    private final Clock clock;

    @Inject
    DeletionFacts(
            ReviewRequest page,
            DeletionDesk desk,
            Erasures erasures,
            Places places,
            Dates dates,
            Frame frame,
            Clock clock) {
        this.page = page;
        this.desk = desk;
        this.erasures = erasures;
        this.places = places;
        this.dates = dates;
        this.frame = frame;
        this.clock = clock;
    }

    /** Returns the request that is looked at. */
    public DeletionFile getFile() {
        return desk.file(page.getFile());
    }

    public List<Places.Line> getPlaces() {
        return erasures.report(new ErasureId(page.getFile().id().value()))
                .map(places::of)
                .orElse(List.of());
    }

    /** Returns the warning that the person may have no claim code; null where all is well. */
    public String getCodeMissing() {
        DeletionFile file = getFile();
        if (file.request().moves().stream()
                .anyMatch(move -> move.act().equals(DeletionWorkflow.ERASING_BEGUN_UNTOLD))) {
            return texts().say("desk.code.untold");
        }
        return desk.codeReach(file)
                .filter(reach -> reach != CodeReach.REACHED && !isOnItsWay(file, reach))
                .map(reach -> texts().say("desk.code." + reach.code()) + " "
                        + file.heldUntil()
                                .map(until -> texts().say("desk.code.held", dates.moment(until)))
                                .orElseGet(() -> texts().say("desk.code.page")))
                .orElse(null);
    }

    /** Tells whether the mail may still be under way: it takes a moment. */
    private boolean isOnItsWay(DeletionFile file, CodeReach reach) {
        return reach == CodeReach.MAIL_WAITING
                && file.heldUntil().isEmpty()
                && file.request()
                        .cameTo(DeletionWorkflow.APPROVED)
                        .filter(at -> at.plus(MOMENT).isAfter(clock.instant()))
                        .isPresent();
    }

    private Sentences texts() {
        return Sentences.of(DeletionFacts.class, frame.getLocale());
    }
}
