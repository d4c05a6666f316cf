package org.memberaccounts.web.renewal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.memberaccounts.identity.OpenedAccount;
import org.memberaccounts.renewal.Renewal;
import org.memberaccounts.renewal.Renewals;
import org.memberaccounts.web.frame.Dates;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.HomeNotice;
import org.memberaccounts.web.frame.Sentences;

/** The notice that something the person agreed to changes, and waits for a yes or no. */
@Dependent
class RenewalNotice implements HomeNotice {
    private final Renewals renewals;
    private final Dates dates;
    private final Frame frame;

    @Inject
    RenewalNotice(Renewals renewals, Dates dates, Frame frame) {
        this.renewals = renewals;
        this.dates = dates;
        this.frame = frame;
    }

    @Override
    public int place() {
        return 4;
    }

    @Override
    public Optional<Line> of(OpenedAccount own) {
        List<Renewal> open =
                renewals.of(own.person()).stream().filter(Renewal::isOpen).toList();
        return open.stream().map(Renewal::from).min(Comparator.naturalOrder()).map(day -> line(open, day));
    }

    private Line line(List<Renewal> open, LocalDate day) {
        Sentences texts = Sentences.of(RenewalNotice.class, frame.getLocale());
        boolean coming = open.stream().allMatch(one -> one.coming().isPresent());
        String names =
                frame.listed(open.stream().map(one -> frame.say(one.after().name())));
        return new Line(
                false,
                texts.say("notice", names),
                texts.say(coming ? "notice.coming" : "notice.now", dates.day(day)),
                AskedAgain.PAGE,
                texts.say("notice.act"));
    }
}
