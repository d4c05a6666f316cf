package org.memberaccounts.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.person.PersonId;

/** Marks that a mail left, and puts it on record for whoever it lets in. */
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
    void mailed(UUID id, Optional<PersonId> owner) {
        links.mailed(id);
        owner.ifPresent(person -> mailed.fire(new LinkMailed(person)));
    }
}
