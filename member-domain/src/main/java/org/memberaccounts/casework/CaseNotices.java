package org.memberaccounts.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.memberaccounts.notice.Channel;
import org.memberaccounts.notice.NoticeDuty;
import org.memberaccounts.notice.NoticeKind;
import org.memberaccounts.notice.NoticeText;
import org.memberaccounts.notice.Telling;
import org.memberaccounts.operation.PublicAddress;
import org.memberaccounts.organisation.Brand;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.wording.Wording;

/** The notices about what the service centre did on a case: that there is something to read, never its words. */
@Dependent
class CaseNotices {
    static final String ANSWERED = "case-answered";
    static final String CLOSED = "case-closed";
    static final String REOPENED = "case-reopened";

    private record Told(String code, Set<Channel> channels, Cases cases, Organisation organisation, PublicAddress pages)
            implements NoticeText {
        @Override
        public NoticeKind kind() {
            return new NoticeKind(CaseNotices.class, code, NoticeDuty.CHOICE, EnumSet.copyOf(channels));
        }

        @Override
        public Message compose(Telling telling) {
            Locale language = telling.language();
            Wording wording = Wording.beside(CaseNotices.class, "Mails", language);
            Brand brand = organisation.brand();
            String page = "/account/case?id=" + telling.reference();
            String number = cases.find(new CaseId(UUID.fromString(telling.reference())))
                    .map(supportCase -> supportCase.file().number())
                    .orElse("");
            String key = telling.channel() == Channel.INBOX ? code + ".inbox" : code;
            return new Message(
                    wording.say(code + ".subject", number),
                    wording.say(
                            key + ".text",
                            number,
                            brand.name().in(language),
                            pages.of(page, language),
                            brand.phone(),
                            brand.email()),
                    Optional.of(page));
        }
    }

    @Produces
    static NoticeText answered(Cases cases, Organisation organisation, PublicAddress pages) {
        return new Told(ANSWERED, EnumSet.of(Channel.INBOX, Channel.MAIL), cases, organisation, pages);
    }

    @Produces
    static NoticeText closed(Cases cases, Organisation organisation, PublicAddress pages) {
        return new Told(CLOSED, EnumSet.of(Channel.INBOX), cases, organisation, pages);
    }

    @Produces
    static NoticeText reopened(Cases cases, Organisation organisation, PublicAddress pages) {
        return new Told(REOPENED, EnumSet.of(Channel.INBOX), cases, organisation, pages);
    }
}
