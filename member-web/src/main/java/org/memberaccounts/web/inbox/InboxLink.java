package org.memberaccounts.web.inbox;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.memberaccounts.identity.OpenedAccount;
import org.memberaccounts.inbox.Inbox;
import org.memberaccounts.web.frame.BarLink;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;

/** The inbox in the bar, with how many notices are unread. */
@Dependent
class InboxLink implements BarLink {
    private final Inbox inbox;
    private final Frame frame;

    @Inject
    InboxLink(Inbox inbox, Frame frame) {
        this.inbox = inbox;
        this.frame = frame;
    }

    @Override
    public Optional<Line> of(OpenedAccount own) {
        Sentences texts = Sentences.of(InboxLink.class, frame.getLocale());
        return Optional.of(new Line(
                "inbox", ReadInbox.PAGE, texts.say("title"), inbox.unread(own.person()), texts.say("bar.unread")));
    }
}
