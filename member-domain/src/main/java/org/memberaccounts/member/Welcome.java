package org.memberaccounts.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.memberaccounts.notice.NoticeText;
import org.memberaccounts.operation.PublicAddress;
import org.memberaccounts.organisation.Brand;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.person.PersonId;
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
    public String kind() {
        return KIND;
    }

    @Override
    public Message compose(PersonId person, String reference, Locale language) {
        Brand brand = organisation.brand();
        Wording wording = Wording.beside(Welcome.class, "Mails", language);
        return new Message(
                wording.say("welcome.subject", brand.name().in(language)),
                wording.say(
                        "welcome.text",
                        brand.name().in(language),
                        pages.of("/account/home", language),
                        brand.email(),
                        brand.phone()));
    }
}
