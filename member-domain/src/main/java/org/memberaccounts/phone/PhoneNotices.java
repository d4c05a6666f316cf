package org.memberaccounts.phone;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
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

/** The notices about a number that several people have verified. None of them says who the others are. */
@Dependent
class PhoneNotices {
    /** To the holder: somebody else has verified the number. */
    static final String CONTESTED = "phone-contested";
    /** To the holder: nobody objected. */
    static final String LOST = "phone-lost";
    /** To who proved it later: somebody who had it before has proven it anew. */
    static final String KEPT = "phone-kept";
    /** To the holder: they need not prove it anew after all. */
    static final String UNCONTESTED = "phone-uncontested";

    private static final String PAGE = "/account/phone";

    private record PhoneNotice(String code, PhoneRules rules, Organisation organisation, PublicAddress pages)
            implements NoticeText {
        @Override
        public NoticeKind kind() {
            return new NoticeKind(
                    PhoneNotices.class, code, NoticeDuty.PROTECTION, EnumSet.of(Channel.INBOX, Channel.MAIL));
        }

        @Override
        public Message compose(Telling telling) {
            Locale language = telling.language();
            Brand brand = organisation.brand();
            Wording wording = Wording.beside(PhoneNotices.class, "Mails", language);
            String name = brand.name().in(language);
            return new Message(
                    wording.say(code + ".subject", name),
                    wording.say(
                            code + (telling.channel() == Channel.INBOX ? ".inbox.text" : ".text"),
                            name,
                            pages.of(PAGE, language),
                            brand.email(),
                            brand.phone(),
                            rules.objection().toDays()),
                    Optional.of(PAGE));
        }
    }

    @Produces
    static NoticeText contested(PhoneRules rules, Organisation organisation, PublicAddress pages) {
        return new PhoneNotice(CONTESTED, rules, organisation, pages);
    }

    @Produces
    static NoticeText lost(PhoneRules rules, Organisation organisation, PublicAddress pages) {
        return new PhoneNotice(LOST, rules, organisation, pages);
    }

    @Produces
    static NoticeText kept(PhoneRules rules, Organisation organisation, PublicAddress pages) {
        return new PhoneNotice(KEPT, rules, organisation, pages);
    }

    @Produces
    static NoticeText uncontested(PhoneRules rules, Organisation organisation, PublicAddress pages) {
        return new PhoneNotice(UNCONTESTED, rules, organisation, pages);
    }
}
