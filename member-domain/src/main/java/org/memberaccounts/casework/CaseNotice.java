package org.memberaccounts.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.notice.Channel;
import org.memberaccounts.notice.NoticeDuty;
import org.memberaccounts.notice.NoticeKind;
import org.memberaccounts.notice.NoticeText;
import org.memberaccounts.notice.Notices;
import org.memberaccounts.notice.Telling;
import org.memberaccounts.organisation.Brand;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.wording.Times;
import org.memberaccounts.wording.Wording;

/** Tells people in their inbox that a case about them was opened, so that they notice one that they know nothing of. */
@ApplicationScoped
class CaseNotice implements NoticeText {
    static final String KIND = "case-opened";

    private final Cases cases;
    private final CaseKinds kinds;
    private final Organisation organisation;

    @Inject
    CaseNotice(Cases cases, CaseKinds kinds, Organisation organisation) {
        this.cases = cases;
        this.kinds = kinds;
        this.organisation = organisation;
    }

    void tell(@Observes CaseOpened opened, Notices notices) {
        notices.tell(opened.person(), KIND, opened.caseId().toString());
    }

    @Override
    public NoticeKind kind() {
        return new NoticeKind(CaseNotice.class, KIND, NoticeDuty.CHOICE, EnumSet.of(Channel.INBOX));
    }

    @Override
    public Message compose(Telling telling) {
        CaseFile file = cases.find(new CaseId(UUID.fromString(telling.reference())))
                .map(SupportCase::file)
                .orElseThrow();
        Locale language = telling.language();
        Brand brand = organisation.brand();
        Wording wording = Wording.beside(CaseNotice.class, "Mails", language);
        return new Message(
                wording.say("case-opened.subject", file.number()),
                wording.say(
                        "case-opened.text",
                        new Times(language, organisation.zone()).moment(file.openedAt()),
                        kinds.title(file.kind()).in(language),
                        brand.phone(),
                        brand.email()),
                Optional.of("/account/case?id=" + file.id()));
    }
}
