package org.memberaccounts.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import org.memberaccounts.notice.Channel;
import org.memberaccounts.notice.NoticeDuty;
import org.memberaccounts.notice.NoticeKind;
import org.memberaccounts.notice.NoticeText;
import org.memberaccounts.notice.Telling;
import org.memberaccounts.operation.PublicAddress;
import org.memberaccounts.organisation.Brand;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.wording.Wording;

/** Tells somebody that they are a member now, and so warns the owner of the address if it was somebody else. */
@ApplicationScoped
class Welcome implements NoticeText {
    static final String KIND = "welcome";

    private final Organisation organisation;
    private final PublicAddress pages;

    @Inject
    Welcome(Organisation organisation, PublicAddress pages) {
        this.organisation = organisation;
        this.pages = pages;
    }

    @Override
    public NoticeKind kind() {
        return new NoticeKind(Welcome.class, KIND, NoticeDuty.PROTECTION, EnumSet.of(Channel.INBOX, Channel.MAIL));
    }

    @Override
    public Message compose(Telling telling) {
        Locale language = telling.language();
        String key = telling.channel() == Channel.INBOX ? KIND + ".inbox" : KIND;
        Brand brand = organisation.brand();
        Wording wording = Wording.beside(Welcome.class, "Mails", language);
        return new Message(
                wording.say(key + ".subject", brand.name().in(language)),
                wording.say(
                        key + ".text",
                        brand.name().in(language),
                        pages.of("/account/home", language),
                        brand.email(),
                        brand.phone()),
                Optional.of("/account/home"));
    }
}
