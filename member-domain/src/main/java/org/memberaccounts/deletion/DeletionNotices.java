package org.memberaccounts.deletion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.notice.NoticeText;
import org.memberaccounts.operation.PublicAddress;
import org.memberaccounts.organisation.Brand;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.request.RequestId;
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
    private final CertificateDesk certificates;
    private final Organisation organisation;
    private final PublicAddress pages;

    @Inject
    DeletionNotices(Deletions deletions, CertificateDesk certificates, Organisation organisation, PublicAddress pages) {
        this.deletions = deletions;
        this.certificates = certificates;
        this.organisation = organisation;
        this.pages = pages;
    }

    private record Told(String kind, Says says) implements NoticeText {
        @FunctionalInterface
        private interface Says {
            Message compose(PersonId person, RequestId request, Locale language);
        }

        @Override
        public Message compose(PersonId person, String reference, Locale language) {
            return says.compose(person, new RequestId(UUID.fromString(reference)), language);
        }
    }

    @Produces
    NoticeText asked() {
        return new Told(ASKED, (person, request, language) -> say(ASKED, request, language, "", ""));
    }

    /** Makes the claim code as the mail leaves, so that the code is nowhere but in the mail. */
    @Produces
    NoticeText approved() {
        return new Told(APPROVED, (person, request, language) -> {
            Optional<DeletionFile> file = deletions.find(request);
            String until = file.flatMap(DeletionFile::waitingUntil)
                    .map(end -> new Times(language, organisation.zone()).moment(end))
                    .orElse("");
            String kind = file.flatMap(DeletionFile::heldUntil).isPresent() ? APPROVED + ".held" : APPROVED;
            return certificates
                    .makeCode(person, request, ClaimCodes.Origin.MAIL)
                    .map(code -> say(kind, request, language, until, code))
                    .orElseGet(() -> say(APPROVED + ".over", request, language, until, ""));
        });
    }

    @Produces
    NoticeText refused() {
        return new Told(REFUSED, (person, request, language) -> say(REFUSED, request, language, "", ""));
    }

    @Produces
    NoticeText calledOff() {
        return new Told(CALLED_OFF, (person, request, language) -> say(CALLED_OFF, request, language, "", ""));
    }

    private NoticeText.Message say(String key, RequestId request, Locale language, String until, String code) {
        Brand brand = organisation.brand();
        Wording wording = words(language);
        String number =
                deletions.find(request).map(known -> known.request().number()).orElse("");
        String subject = wording.say(key + ".subject", brand.name().in(language), number);
        return new NoticeText.Message(
                subject,
                wording.say(
                        key + ".text",
                        brand.name().in(language),
                        number,
                        pages.of("/account/request?id=" + request, language),
                        until,
                        code,
                        pages.of("/certificate"),
                        brand.phone(),
                        brand.email()));
    }

    private static Wording words(Locale language) {
        return Wording.beside(DeletionNotices.class, "Mails", language);
    }
}
