package org.memberaccounts.broadcast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.notice.Notices;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.person.PhoneNumber;
import org.memberaccounts.textmessage.ManyTexts;

/** By text message. */
@ApplicationScoped
class TextWay implements Way {
    private final ManyTexts texts;
    private final Notices notices;

    @Inject
    TextWay(ManyTexts texts, Notices notices) {
        this.texts = texts;
        this.notices = notices;
    }

    @Override
    public BroadcastChannel channel() {
        return BroadcastChannel.TEXT;
    }

    @Override
    public Optional<AttributeId> address() {
        return Optional.of(AttributeId.PHONE);
    }

    @Override
    public boolean mayTell(Broadcast broadcast) {
        return texts.mayBeTold(broadcast.kind(), broadcast.reference());
    }

    @Override
    public UUID add(PersonId person, Broadcast broadcast) {
        return texts.add(person, broadcast.kind(), broadcast.reference(), notices.language(person));
    }

    @Override
    public void handNow(PersonId person, UUID notice, String address) {
        texts.handNow(person, notice, new PhoneNumber(address));
    }

    @Override
    public void takeBack(PersonId person, UUID notice) {
        texts.takeBack(person, notice);
    }
}
