package org.memberaccounts.web.inbox;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.memberaccounts.identity.OpenedAccount;
import org.memberaccounts.returned.ReturnedMail;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.HomeNotice;
import org.memberaccounts.web.frame.Sentences;

/** The notice that our mails don't reach the person. */
@Dependent
class AddressNotice implements HomeNotice {
    private final ReturnedMail returned;
    private final Frame frame;

    @Inject
    AddressNotice(ReturnedMail returned, Frame frame) {
        this.returned = returned;
        this.frame = frame;
    }

    @Override
    public int place() {
        return 3;
    }

    /** Says yes: the way of a deletion is told by email. */
    @Override
    public boolean untilTheEnd() {
        return true;
    }

    @Override
    public Optional<Line> of(OpenedAccount own) {
        Sentences texts = Sentences.of(AddressNotice.class, frame.getLocale());
        return Optional.of(own.person())
                .filter(returned::isTooMuch)
                .map(unreached -> new Line(
                        false,
                        texts.say("address"),
                        texts.say("address.why"),
                        "/account/change-sign-in?what=email",
                        texts.say("address.act")));
    }
}
