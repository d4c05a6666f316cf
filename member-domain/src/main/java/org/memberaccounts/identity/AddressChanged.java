package org.memberaccounts.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.memberaccounts.notice.NoticeText;
import org.memberaccounts.organisation.Brand;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.person.PersonId;
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
    public String kind() {
        return KIND;
    }

    @Override
    public Message compose(PersonId person, String reference, Locale language) {
        Brand brand = organisation.brand();
        Wording wording = Wording.beside(AddressChanged.class, "Mails", language);
        String name = brand.name().in(language);
        return new Message(
                wording.say(KIND + ".subject", name), wording.say(KIND + ".text", name, brand.phone(), brand.email()));
    }
}
