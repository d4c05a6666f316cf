package org.memberaccounts.deletion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.memberaccounts.actor.Access;
import org.memberaccounts.erasure.Erasures;
import org.memberaccounts.identity.SignInTrouble;
import org.memberaccounts.identity.SignIns;
import org.memberaccounts.paging.Cursor;
import org.memberaccounts.paging.Page;
import org.memberaccounts.trail.Pseudonyms;

/**
 * The people whose sign-in somebody has to look into: their user was deleted at Keycloak, or has an address that we
 * can't write to.
 */
@ApplicationScoped
public class SignInTroubles {
    private final SignIns signIns;
    private final Pseudonyms pseudonyms;
    private final Erasures erasures;

    @Inject
    SignInTroubles(SignIns signIns, Pseudonyms pseudonyms, Erasures erasures) {
        this.signIns = signIns;
        this.pseudonyms = pseudonyms;
        this.erasures = erasures;
    }

    /**
     * Lists a page of them, the newest first, without those who are being erased; none for anybody but officers.
     *
     * @param after the last one of the page before
     */
    @Transactional
    public Page<TroubledSignIn, Cursor> list(Access by, Optional<Cursor> after) {
        return DeletionWorkflow.DEFINITION.isDecidedBy(by.actor())
                ? signIns.troubles(after).together(this::shown)
                : Page.empty();
    }

    private List<TroubledSignIn> shown(List<SignInTrouble> found) {
        return found.stream()
                .filter(one -> !erasures.isRunning(one.person()))
                .flatMap(
                        one -> pseudonyms
                                .subject(one.person())
                                .map(subject -> new TroubledSignIn(subject, one.kind(), one.at()))
                                .stream())
                .toList();
    }
}
