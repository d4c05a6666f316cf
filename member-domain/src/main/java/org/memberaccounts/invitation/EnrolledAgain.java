package org.memberaccounts.invitation;

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

/** Tells somebody who has an account that another system wanted to enrol them, and doesn't know of it. */
@ApplicationScoped
class EnrolledAgain implements NoticeText {
    static final String KIND = "enrolled-again";
    private static final String PAGE = "/account/reads";

    private final Organisation organisation;
    private final PublicAddress pages;

    @Inject
    EnrolledAgain(Organisation organisation, PublicAddress pages) {
        this.organisation = organisation;
        this.pages = pages;
    }

    @Override
    public NoticeKind kind() {
        return new NoticeKind(
                EnrolledAgain.class, KIND, NoticeDuty.PROTECTION, EnumSet.of(Channel.INBOX, Channel.MAIL));
    }

    @Override
    public Message compose(Telling telling) {
        Locale language = telling.language();
        Brand brand = organisation.brand();
        Wording wording = Wording.beside(EnrolledAgain.class, "Mails", language);
        String name = brand.name().in(language);
        return new Message(
                wording.say(KIND + ".subject", name),
                wording.say(KIND + ".text", name, pages.of(PAGE, language), brand.email(), brand.phone()),
                Optional.of(PAGE));
    }
}
