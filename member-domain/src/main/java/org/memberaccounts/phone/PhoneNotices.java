package org.memberaccounts.phone;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.Locale;
import org.memberaccounts.notice.NoticeText;
import org.memberaccounts.operation.PublicAddress;
import org.memberaccounts.organisation.Brand;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.wording.Wording;

/** The notices about a number that two people have verified. None of them says who the other one is. */
@Dependent
class PhoneNotices {
    /** To the holder: somebody else has verified the number. */
    static final String CONTESTED = "phone-contested";
    /** To the holder: nobody objected. */
    static final String LOST = "phone-lost";
    /** To the newcomer: the holder has proven it anew. */
    static final String KEPT = "phone-kept";

    private record PhoneNotice(String kind, Organisation organisation, PublicAddress pages) implements NoticeText {
        @Override
        public Message compose(PersonId person, String reference, Locale language) {
            Brand brand = organisation.brand();
            Wording wording = Wording.beside(PhoneNotices.class, "Mails", language);
            String name = brand.name().in(language);
            return new Message(
                    wording.say(kind + ".subject", name),
                    wording.say(
                            kind + ".text", name, pages.of("/account/phone", language), brand.email(), brand.phone()));
        }
    }

    @Produces
    static NoticeText contested(Organisation organisation, PublicAddress pages) {
        return new PhoneNotice(CONTESTED, organisation, pages);
    }

    @Produces
    static NoticeText lost(Organisation organisation, PublicAddress pages) {
        return new PhoneNotice(LOST, organisation, pages);
    }

    @Produces
    static NoticeText kept(Organisation organisation, PublicAddress pages) {
        return new PhoneNotice(KEPT, organisation, pages);
    }
}
