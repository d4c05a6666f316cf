package org.memberaccounts.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Locale;
import org.memberaccounts.notice.Channel;
import org.memberaccounts.notice.NoticeDuty;
import org.memberaccounts.notice.NoticeKind;
import org.memberaccounts.notice.NoticeText;
import org.memberaccounts.notice.Telling;
import org.memberaccounts.organisation.Brand;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.wording.Wording;

/** Tells a former sign-in address that it was changed, and so warns its owner if it was somebody else. */
@ApplicationScoped
class AddressChanged implements NoticeText {
    static final String KIND = "sign-in-address-changed";

    private final Organisation organisation;

    @Inject
    AddressChanged(Organisation organisation) {
        this.organisation = organisation;
    }

    @Override
    public NoticeKind kind() {
        return new NoticeKind(
                AddressChanged.class, KIND, NoticeDuty.PROTECTION, EnumSet.of(Channel.INBOX, Channel.MAIL));
    }

    @Override
    public Message compose(Telling telling) {
        Locale language = telling.language();
        String key = telling.channel() == Channel.INBOX ? KIND + ".inbox" : KIND;
        Brand brand = organisation.brand();
        Wording wording = Wording.beside(AddressChanged.class, "Mails", language);
        String name = brand.name().in(language);
        return new Message(
                wording.say(key + ".subject", name), wording.say(key + ".text", name, brand.phone(), brand.email()));
    }
}
