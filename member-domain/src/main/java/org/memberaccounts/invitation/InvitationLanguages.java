package org.memberaccounts.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.memberaccounts.notice.LanguageBook;
import org.memberaccounts.person.PersonId;

/** The languages that other systems named for the people whom they enrolled. */
@ApplicationScoped
class InvitationLanguages implements LanguageBook {
    private final OpenInvitations open;

    @Inject
    InvitationLanguages(OpenInvitations open) {
        this.open = open;
    }

    @Override
    public Optional<Locale> language(PersonId person) {
        return open.get(person).map(Invitation::language);
    }
}
