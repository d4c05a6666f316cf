package org.memberaccounts.deletion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.memberaccounts.notice.Channel;
import org.memberaccounts.notice.NoticeDuty;
import org.memberaccounts.notice.NoticeKind;
import org.memberaccounts.notice.NoticeText;
import org.memberaccounts.notice.Telling;
import org.memberaccounts.operation.PublicAddress;
import org.memberaccounts.organisation.Brand;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.request.RequestId;
import org.memberaccounts.vault.TextId;
import org.memberaccounts.wording.Times;
import org.memberaccounts.wording.Wording;

/** The notices to people about their requests. */
@ApplicationScoped
class DeletionNotices {
    static final String ASKED = "deletion-asked";
    static final String APPROVED = "deletion-approved";
    static final String REFUSED = "deletion-refused";
    static final String CALLED_OFF = "deletion-called-off";

    private final Deletions deletions;
    private final Organisation organisation;
    private final PublicAddress pages;

    @Inject
    DeletionNotices(Deletions deletions, Organisation organisation, PublicAddress pages) {
        this.deletions = deletions;
        this.organisation = organisation;
        this.pages = pages;
    }

    private record Told(NoticeKind kind, Function<Telling, Message> says, Function<String, Optional<TextId>> encloses)
            implements NoticeText {
        @Override
        public Message compose(Telling telling) {
            return says.apply(telling);
        }

        @Override
        public Optional<TextId> enclosure(String reference) {
            return encloses.apply(reference);
        }
    }

    @Produces
    NoticeText asked() {
        return told(ASKED);
    }

    /** The claim code was made at the approval; it goes along in the mail only. */
    @Produces
    NoticeText approved() {
        return new Told(
                kind(APPROVED), this::approved, reference -> Optional.of(CodeDelivery.codeOf(request(reference))));
    }

    @Produces
    NoticeText refused() {
        return told(REFUSED);
    }

    @Produces
    NoticeText calledOff() {
        return told(CALLED_OFF);
    }

    private Told told(String kind) {
        return new Told(
                kind(kind),
                telling -> say(kind, telling, deletions.find(request(telling.reference()))),
                none -> Optional.empty());
    }

    /** The law orders an answer to a request (GDPR Art. 12(3), PIPL Art. 50). */
    private static NoticeKind kind(String code) {
        return new NoticeKind(DeletionNotices.class, code, NoticeDuty.LAW, EnumSet.of(Channel.INBOX, Channel.MAIL));
    }

    private static RequestId request(String reference) {
        return new RequestId(UUID.fromString(reference));
    }

    private NoticeText.Message approved(Telling telling) {
        Optional<DeletionFile> file = deletions.find(request(telling.reference()));
        boolean over = file.filter(one -> one.request().state().equals(DeletionWorkflow.WAITING))
                .isEmpty();
        boolean held = file.flatMap(DeletionFile::heldUntil).isPresent();
        boolean withoutCode =
                telling.channel() == Channel.MAIL && telling.enclosed().isEmpty();
        return say(over || withoutCode ? APPROVED + ".over" : held ? APPROVED + ".held" : APPROVED, telling, file);
    }

    private NoticeText.Message say(String key, Telling telling, Optional<DeletionFile> file) {
        Locale language = telling.language();
        String page = "/account/request?id=" + telling.reference();
        String where = telling.channel() == Channel.INBOX ? key + ".inbox" : key;
        Wording wording = Wording.beside(DeletionNotices.class, "Mails", language);
        Brand brand = organisation.brand();
        Object[] values = {
            brand.name().in(language),
            file.map(known -> known.request().number()).orElse(""),
            pages.of(page, language),
            file.flatMap(DeletionFile::waitingUntil)
                    .map(end -> new Times(language, organisation.zone()).moment(end))
                    .orElse(""),
            telling.enclosed().orElse(""),
            pages.of("/certificate"),
            brand.phone(),
            brand.email()
        };
        return new NoticeText.Message(
                wording.say(where + ".subject", values), wording.say(where + ".text", values), Optional.of(page));
    }
}
