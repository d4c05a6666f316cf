package org.memberaccounts.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.memberaccounts.consent.ConsentRegister;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.identity.OpenedAccount;
import org.memberaccounts.member.Memberships;
import org.memberaccounts.purpose.PurposeCatalogue;

/** The membership, and the counted answers on uses, that stand on a person's own page. */
@Named
@RequestScoped
public class HomeFacts {
    private final Memberships memberships;
    private final ConsentRegister register;
    private final PurposeCatalogue purposes;
    private final Caller caller;

    private Memberships.Summary membership;
    private ConsentAnswers answers;

    @Inject
    HomeFacts(Memberships memberships, ConsentRegister register, PurposeCatalogue purposes, Caller caller) {
        this.memberships = memberships;
        this.register = register;
        this.purposes = purposes;
        this.caller = caller;
    }

    /** Looks before anything is rendered: a page must not break off in the middle. */
    public void show() {
        caller.account().ifPresent(own -> {
            membership = memberships.find(own.person()).orElse(null);
            answers = answers(own);
        });
    }

    /** Counts them once a request. */
    ConsentAnswers answers(OpenedAccount own) {
        if (answers == null) {
            answers = ConsentAnswers.of(
                    register.of(own.person()), purposes.withoutConsent().size());
        }
        return answers;
    }

    /** Returns the membership; null when there is none. */
    public Memberships.Summary getMembership() {
        return membership;
    }

    public ConsentAnswers getAnswers() {
        return answers;
    }
}
