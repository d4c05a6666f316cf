package org.memberaccounts.api.notice;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.memberaccounts.inbox.Inbox;
import org.memberaccounts.inbox.InboxId;
import org.memberaccounts.paging.Page;

/** A page of your inbox. */
public record NoticePage(
        @Schema(description = "How many you haven't opened, on all pages")
        long unread,

        List<Notice> notices,

        @Schema(description = "Send it as after for the next page; absent on the last")
        UUID next) {
    static NoticePage of(long unread, Page<Inbox.Opened, InboxId> page) {
        return new NoticePage(
                unread,
                page.items().stream().map(Notice::inList).toList(),
                page.next().map(InboxId::value).orElse(null));
    }
}
