package org.memberaccounts.deletion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.memberaccounts.actor.Access;
import org.memberaccounts.erasure.Erasures;
import org.memberaccounts.identity.LostSignIn;
import org.memberaccounts.identity.SignIns;
import org.memberaccounts.paging.Cursor;
import org.memberaccounts.paging.Page;
import org.memberaccounts.trail.Pseudonyms;

/** The people whose user was deleted at Keycloak: officers find out whether their data is still needed. */
@ApplicationScoped
public class LostSignIns {
    private final SignIns signIns;
    private final Pseudonyms pseudonyms;
    private final Erasures erasures;

    @Inject
    LostSignIns(SignIns signIns, Pseudonyms pseudonyms, Erasures erasures) {
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
    public Page<WithoutSignIn, Cursor> list(Access by, Optional<Cursor> after) {
        return DeletionWorkflow.DEFINITION.isDecidedBy(by.actor())
                ? signIns.lost(after).together(this::shown)
                : Page.empty();
    }

    private List<WithoutSignIn> shown(List<LostSignIn> found) {
        return found.stream()
                .filter(lost -> !erasures.isRunning(lost.person()))
                .flatMap(lost ->
                        pseudonyms
                                .subject(lost.person())
                                .map(subject -> new WithoutSignIn(subject, lost.at()))
                                .stream())
                .toList();
    }
}
