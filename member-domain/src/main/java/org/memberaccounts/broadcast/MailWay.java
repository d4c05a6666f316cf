package org.memberaccounts.broadcast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.notice.ManyNotices;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.EmailAddress;
import org.memberaccounts.person.PersonId;

/** By mail. */
@ApplicationScoped
class MailWay implements Way {
    private final ManyNotices notices;
    private final ToldPeople people;

    @Inject
    MailWay(ManyNotices notices, ToldPeople people) {
        this.notices = notices;
        this.people = people;
    }

    @Override
    public BroadcastChannel channel() {
        return BroadcastChannel.MAIL;
    }

    @Override
    public Optional<AttributeId> address() {
        return Optional.of(AttributeId.EMAIL);
    }

    @Override
    public boolean mayTell(Broadcast broadcast) {
        return notices.mayBeTold(broadcast.kind(), broadcast.reference());
    }

    @Override
    public UUID add(PersonId person, Broadcast broadcast) {
        return notices.mail(person, people.inInbox(person, broadcast.id()), broadcast.kind(), broadcast.reference());
    }

    @Override
    public void handNow(PersonId person, UUID notice, String address) {
        // what is no address its job gives up
        EmailAddress.parse(address).ifPresent(to -> notices.handNow(person, notice, to));
    }

    @Override
    public void takeBack(PersonId person, UUID notice) {
        notices.takeBack(person, notice);
    }
}
