package org.memberaccounts.broadcast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.notice.ManyNotices;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;

/** Into inboxes: whoever is handed over has it. */
@ApplicationScoped
class InboxWay implements Way {
    private final ManyNotices notices;

    @Inject
    InboxWay(ManyNotices notices) {
        this.notices = notices;
    }

    @Override
    public BroadcastChannel channel() {
        return BroadcastChannel.INBOX;
    }

    @Override
    public Optional<AttributeId> address() {
        return Optional.empty();
    }

    @Override
    public boolean mayTell(Broadcast broadcast) {
        return notices.mayBeTold(broadcast.kind(), broadcast.reference());
    }

    @Override
    public UUID add(PersonId person, Broadcast broadcast) {
        return notices.toInbox(person, broadcast.kind(), broadcast.reference());
    }

    @Override
    public void handNow(PersonId person, UUID notice, String address) {
        // it is there already
    }

    @Override
    public void takeBack(PersonId person, UUID notice) {
        // nothing waits
    }
}
