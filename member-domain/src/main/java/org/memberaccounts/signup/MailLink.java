package org.memberaccounts.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.jobs.JobStep;
import org.memberaccounts.notice.Letter;
import org.memberaccounts.notice.Letters;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.person.EmailAddress;

/**
 * Mails one link: finds out whose the address is, makes the token, hands the mail over, and then marks it; a crash
 * before the mark mails another, and the link of the first is over.
 */
@ApplicationScoped
class MailLink implements JobStep {
    /** The name of this step in the log. */
    static final String NAME = "mail-link";

    private final MailedLinks links;
    private final LinkAddresses addresses;
    private final AddressOwners owners;
    private final LinkLetters texts;
    private final Letters letters;
    private final Organisation organisation;
    private final LinkRecord record;
    private final Clock clock;

    @Inject
    MailLink(
            MailedLinks links,
            LinkAddresses addresses,
            AddressOwners owners,
            LinkLetters texts,
            Letters letters,
            Organisation organisation,
            LinkRecord record,
            Clock clock) {
        this.links = links;
        this.addresses = addresses;
        this.owners = owners;
        this.texts = texts;
        this.letters = letters;
        this.organisation = organisation;
        this.record = record;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String id, int attempt) {
        links.waiting(UUID.fromString(id)).ifPresent(link -> {
            if (!link.isOpenAt(clock.instant()) || !isMailed(link)) {
                links.forget(link.id());
            }
        });
    }

    /** @return false when the link isn't needed: nobody waits for it, or nobody got one */
    private boolean isMailed(MailedLink link) {
        Optional<EmailAddress> to = addresses.toMail(link);
        Optional<AddressOwner> owner = to.flatMap(email -> owners.of(link, email));
        return owner.isPresent() && mail(link, to.get(), owner.get());
    }

    private boolean mail(MailedLink link, EmailAddress to, AddressOwner owner) {
        // what they chose may not be spoken any more
        Locale language = organisation.languages().of(link.language());
        LinkLetters.Kind kind = LinkLetters.Kind.of(link.purpose(), owner.kind());
        Letter letter = texts.compose(kind, language, link.until(), () -> links.token(link.id(), to, owner));
        boolean left = letters.send(link.id(), to, letter, language) && kind.carriesLink();
        if (left) {
            record.mailed(link, owner.person());
        }
        return left;
    }
}
