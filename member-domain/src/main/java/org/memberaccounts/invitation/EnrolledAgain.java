package org.memberaccounts.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.memberaccounts.notice.NoticeText;
import org.memberaccounts.operation.PublicAddress;
import org.memberaccounts.organisation.Brand;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.wording.Wording;

/** Tells somebody who has an account that another system wanted to enrol them, and doesn't know of it. */
@ApplicationScoped
class EnrolledAgain implements NoticeText {
    static final String KIND = "enrolled-again";

    private final Organisation organisation;
    private final PublicAddress pages;

    @Inject
    EnrolledAgain(Organisation organisation, PublicAddress pages) {
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
        Wording wording = Wording.beside(EnrolledAgain.class, "Mails", language);
        String name = brand.name().in(language);
        return new Message(
                wording.say(KIND + ".subject", name),
                wording.say(KIND + ".text", name, pages.of("/account/reads", language), brand.email(), brand.phone()));
    }
}
