package org.memberaccounts.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.memberaccounts.erasure.ErasureTarget;
import org.memberaccounts.erasure.Evidence;
import org.memberaccounts.erasure.Stage;
import org.memberaccounts.identity.SignIns;
import org.memberaccounts.identity.SignUpDismissed;
import org.memberaccounts.person.PersonId;

/**
 * Deletes links that were mailed to the person, used ones too: they would work again once nobody has the address. Those
 * of a sign-up that is removed go with it.
 */
@ApplicationScoped
class EraseLinks implements ErasureTarget {
    private final MailedLinks links;
    private final SignIns signIns;

    @Inject
    EraseLinks(MailedLinks links, SignIns signIns) {
        this.links = links;
        this.signIns = signIns;
    }

    void on(@Observes SignUpDismissed dismissed) {
        links.forget(dismissed.user());
    }

    @Override
    public String name() {
        return "mailed-links";
    }

    @Override
    public Stage stage() {
        return Stage.RECORDS;
    }

    @Override
    public Evidence erase(PersonId person) {
        int ofUsers =
                signIns.everyIdentity(person).stream().mapToInt(links::forget).sum();
        return Evidence.deleted(ofUsers + links.forget(person));
    }
}
