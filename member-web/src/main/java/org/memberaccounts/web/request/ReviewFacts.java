package org.memberaccounts.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.memberaccounts.casework.CaseDesk;
import org.memberaccounts.deletion.CodeReach;
import org.memberaccounts.deletion.DeletionDesk;
import org.memberaccounts.deletion.DeletionFile;
import org.memberaccounts.deletion.DeletionWorkflow;
import org.memberaccounts.erasure.ErasureId;
import org.memberaccounts.erasure.Erasures;
import org.memberaccounts.request.ReviewDesk;
import org.memberaccounts.web.frame.Dates;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;

/** The facts that stand beside the request that a privacy officer looks at: nobody's data. */
@Named
@RequestScoped
public class ReviewFacts {
    private static final Duration MOMENT = Duration.ofMinutes(1);

    private final ReviewRequests page;
    private final DeletionDesk desk;
    private final ReviewDesk reviews;
    private final CaseDesk cases;
    private final Erasures erasures;
    private final Places places;
    private final Dates dates;
    private final Frame frame;
    private final Clock clock;

    @Inject
    ReviewFacts(
            ReviewRequests page,
            DeletionDesk desk,
            ReviewDesk reviews,
            CaseDesk cases,
            Erasures erasures,
            Places places,
            Dates dates,
            Frame frame,
            Clock clock) {
        this.page = page;
        this.desk = desk;
        this.reviews = reviews;
        this.cases = cases;
        this.erasures = erasures;
        this.places = places;
        this.dates = dates;
        this.frame = frame;
        this.clock = clock;
    }

    public int getOpenCases() {
        return page.getFile().request().person().map(cases::openAbout).orElse(0);
    }

    public long getEarlier() {
        return reviews.earlier(page.getFile().request());
    }

    public List<Places.Line> getPlaces() {
        return erasures.report(new ErasureId(page.getFile().request().id().value()))
                .map(places::of)
                .orElse(List.of());
    }

    /** Where the person may have no claim code, and what follows from it; null where all is well. */
    public String getCodeMissing() {
        DeletionFile file = page.getFile();
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

    /** A mail takes a moment. */
    private boolean isOnItsWay(DeletionFile file, CodeReach reach) {
        return reach == CodeReach.MAIL_WAITING
                && file.heldUntil().isEmpty()
                && file.request()
                        .cameTo(DeletionWorkflow.APPROVED)
                        .filter(at -> at.plus(MOMENT).isAfter(clock.instant()))
                        .isPresent();
    }

    private Sentences texts() {
        return Sentences.of(ReviewFacts.class, frame.getLocale());
    }
}
