package org.memberaccounts.dispute;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.notice.Channel;
import org.memberaccounts.notice.NoticeDuty;
import org.memberaccounts.notice.NoticeKind;
import org.memberaccounts.notice.NoticeText;
import org.memberaccounts.notice.Telling;
import org.memberaccounts.operation.PublicAddress;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.organisation.Names;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.wording.Wording;

/** The notices about disputed answers: which answer and why, never the answer, nor the agent's own words. */
@Dependent
class DisputeNotices {
    /** An answer was flagged. */
    static final String FLAGGED = "answer-disputed";
    /** That was taken back. */
    static final String TAKEN_BACK = "dispute-taken-back";

    private static final String PAGE = "/account/disputes";

    private record DisputeNotice(
            String code, NoticeDuty duty, Disputes disputes, Organisation organisation, PublicAddress pages)
            implements NoticeText {
        @Override
        public NoticeKind kind() {
            return new NoticeKind(DisputeNotices.class, code, duty, EnumSet.of(Channel.INBOX, Channel.MAIL));
        }

        @Override
        public Message compose(Telling telling) {
            Locale language = telling.language();
            Wording wording = Wording.beside(DisputeNotices.class, "Mails", language);
            DisputeFile dispute = disputes.find(new DisputeId(UUID.fromString(telling.reference())))
                    .map(Dispute::file)
                    .orElseThrow();
            return new Message(
                    wording.say(code + ".subject", name(dispute.attribute(), language)),
                    wording.say(
                            code + (telling.channel() == Channel.INBOX ? ".inbox.text" : ".text"),
                            name(dispute.attribute(), language),
                            wording.say("why." + dispute.reason().code()),
                            organisation.brand().name().in(language),
                            pages.of(PAGE, language),
                            organisation.brand().email(),
                            organisation.brand().phone()),
                    Optional.of(PAGE));
        }

        private String name(AttributeId attribute, Locale language) {
            return organisation
                    .everAsked(attribute.value())
                    .map(AttributeDefinition::label)
                    .map(new Names(language)::within)
                    .orElse(attribute.value());
        }
    }

    @Produces
    static NoticeText flagged(Disputes disputes, Organisation organisation, PublicAddress pages) {
        return new DisputeNotice(FLAGGED, NoticeDuty.PROTECTION, disputes, organisation, pages);
    }

    @Produces
    static NoticeText takenBack(Disputes disputes, Organisation organisation, PublicAddress pages) {
        return new DisputeNotice(TAKEN_BACK, NoticeDuty.CHOICE, disputes, organisation, pages);
    }
}
