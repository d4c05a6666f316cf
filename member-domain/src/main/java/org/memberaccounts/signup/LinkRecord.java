package org.memberaccounts.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.memberaccounts.person.PersonId;

/**
 * Marks that a mail left, and puts it on record for whoever it lets in, if somebody asked for it: that an enrolled
 * person is asked is on record already.
 */
@ApplicationScoped
class LinkRecord {
    private final MailedLinks links;
    private final Event<LinkMailed> mailed;

    @Inject
    LinkRecord(MailedLinks links, Event<LinkMailed> mailed) {
        this.links = links;
        this.mailed = mailed;
    }

    /**
     * Marks a mail.
     *
     * @param owner empty where nobody here has the address: then there is nobody whose record it would be
     */
    @Transactional
    void mailed(MailedLink link, Optional<PersonId> owner) {
        links.mailed(link.id());
        owner.filter(any -> link.purpose() != LinkPurpose.ENROLMENT)
                .ifPresent(person -> mailed.fire(new LinkMailed(person)));
    }
}
