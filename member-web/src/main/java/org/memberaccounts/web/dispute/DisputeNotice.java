package org.memberaccounts.web.dispute;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.memberaccounts.dispute.DisputeFile;
import org.memberaccounts.dispute.OwnDisputes;
import org.memberaccounts.identity.OpenedAccount;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.HomeNotice;

/** The notice that answers are disputed. */
@Dependent
class DisputeNotice implements HomeNotice {
    private static final int PLACE = 5;

    private final OwnDisputes disputes;
    private final DisputeWords words;
    private final Frame frame;

    @Inject
    DisputeNotice(OwnDisputes disputes, DisputeWords words, Frame frame) {
        this.disputes = disputes;
        this.words = words;
        this.frame = frame;
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public Optional<Line> of(OpenedAccount own) {
        List<DisputeFile> open = disputes.openAbout(own.person());
        return Optional.of(open)
                .filter(some -> !some.isEmpty())
                .map(some -> new Line(
                        false,
                        words.say("notice", some.size()),
                        words.say("notice.why", frame.listed(some.stream().map(one -> words.name(one.attribute())))),
                        DisputedAnswers.PAGE,
                        words.say("notice.act")));
    }
}
