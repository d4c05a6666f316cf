package org.memberaccounts.web.deletion;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.memberaccounts.deletion.DeletionDesk;
import org.memberaccounts.deletion.DeletionFile;
import org.memberaccounts.deletion.DeletionWorkflow;
import org.memberaccounts.identity.OpenedAccount;
import org.memberaccounts.web.frame.Dates;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.HomeNotice;
import org.memberaccounts.web.frame.HomeOffer;
import org.memberaccounts.web.frame.Sentences;

/** The notice that a deletion was approved and can still be called off. */
@Dependent
class DeletionNotice implements HomeNotice {
    private final DeletionDesk desk;
    private final Frame frame;
    private final Dates dates;

    @Inject
    DeletionNotice(DeletionDesk desk, Frame frame, Dates dates) {
        this.desk = desk;
        this.frame = frame;
        this.dates = dates;
    }

    @Produces
    static HomeOffer offer() {
        return new HomeOffer(DeletionNotice.class, 4, "deletion", DeletionPages.ASKING);
    }

    @Override
    public int place() {
        return 1;
    }

    @Override
    public boolean endsTheAccount() {
        return true;
    }

    @Override
    public Optional<Line> of(OpenedAccount own) {
        return desk.open(own.person())
                .filter(open -> open.request().state().equals(DeletionWorkflow.WAITING))
                .map(this::line);
    }

    private Line line(DeletionFile leaving) {
        Sentences texts = Sentences.of(DeletionNotice.class, frame.getLocale());
        Instant until = leaving.heldUntil().or(leaving::waitingUntil).orElseThrow();
        return new Line(
                true,
                texts.say("notice"),
                texts.say("notice.why", dates.moment(until)),
                DeletionPages.PAGE + "?id=" + leaving.request().id(),
                texts.say("notice.act"));
    }
}
