package org.memberaccounts.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.memberaccounts.inbox.Inbox;
import org.memberaccounts.inbox.InboxId;
import org.memberaccounts.inbox.InboxNotice;
import org.memberaccounts.inbox.InboxText;
import org.memberaccounts.organisation.Organisation;

/** Puts notices into inboxes, with the words as they are at that moment. */
@ApplicationScoped
class ToInbox {
    private final Inbox inbox;
    private final Organisation organisation;

    @Inject
    ToInbox(Inbox inbox, Organisation organisation) {
        this.inbox = inbox;
        this.organisation = organisation;
    }

    void put(Notice notice, NoticeText text) {
        // what they chose may not be spoken any more
        Locale language = organisation.languages().of(notice.language());
        NoticeText.Message message = text.compose(
                new Telling(notice.person(), notice.reference(), language, Channel.INBOX, Optional.empty()));
        inbox.put(
                notice.person(),
                new InboxNotice(new InboxId(notice.key().id()), notice.kind(), notice.createdAt(), false),
                new InboxText(language, message.subject(), message.text(), message.page()));
    }
}
