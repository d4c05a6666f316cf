package org.memberaccounts.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.memberaccounts.invitation.PersonAsked;

/** Orders the mail to whoever another system enrolled, in the transaction that marks them as asked: exactly once. */
@ApplicationScoped
class AskEnrolled {
    private final MailedLinks links;

    @Inject
    AskEnrolled(MailedLinks links) {
        this.links = links;
    }

    void on(@Observes PersonAsked asked) {
        links.askEnrolled(asked.person(), asked.language(), asked.until());
    }
}
