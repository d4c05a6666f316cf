package org.memberaccounts.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.memberaccounts.erasure.ErasureTarget;
import org.memberaccounts.erasure.Evidence;
import org.memberaccounts.erasure.Stage;
import org.memberaccounts.person.PersonId;

/** Deletes links that were mailed to the person and still work. */
@ApplicationScoped
class EraseLinks implements ErasureTarget {
    private final MailedLinks links;

    @Inject
    EraseLinks(MailedLinks links) {
        this.links = links;
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
        return Evidence.deleted(links.forget(person));
    }
}
