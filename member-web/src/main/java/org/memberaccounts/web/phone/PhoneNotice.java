package org.memberaccounts.web.phone;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.memberaccounts.identity.OpenedAccount;
import org.memberaccounts.phone.PhoneDesk;
import org.memberaccounts.phone.PhoneStanding;
import org.memberaccounts.web.frame.Dates;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.HomeNotice;
import org.memberaccounts.web.frame.Sentences;

/** The notice that a number is to be proven, or proven anew. */
@Dependent
class PhoneNotice implements HomeNotice {
    private static final int PLACE = 2;

    private final PhoneDesk desk;
    private final Frame frame;
    private final Dates dates;

    @Inject
    PhoneNotice(PhoneDesk desk, Frame frame, Dates dates) {
        this.desk = desk;
        this.frame = frame;
        this.dates = dates;
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public Optional<Line> of(OpenedAccount own) {
        Sentences texts = Sentences.of(PhoneNotice.class, frame.getLocale());
        PhoneStanding standing = desk.of(own.person());
        if (standing.provesAnewUntil().isPresent()) {
            return Optional.of(new Line(
                    true,
                    texts.say("notice.again"),
                    texts.say(
                            "notice.again.why",
                            dates.moment(standing.provesAnewUntil().get())),
                    VerifyPhone.PAGE,
                    texts.say("notice.again.act")));
        }
        return Optional.of(standing)
                .filter(open -> open.held() && open.verifiedAt().isEmpty())
                .map(open -> new Line(
                        false,
                        texts.say("notice.open"),
                        texts.say("notice.open.why"),
                        VerifyPhone.PAGE,
                        texts.say("notice.open.act")));
    }
}
