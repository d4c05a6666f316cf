package org.memberaccounts.deletion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.memberaccounts.actor.Access;
import org.memberaccounts.erasure.Erasures;
import org.memberaccounts.identity.SignIns;
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

    /** Lists them, the newest first, without those who are being erased; none for anybody but officers. */
    @Transactional
    public List<WithoutSignIn> list(Access by) {
        return DeletionWorkflow.DEFINITION.isDecidedBy(by.actor())
                ? signIns.lost().stream()
                        .filter(lost -> !erasures.isRunning(lost.person()))
                        .flatMap(lost ->
                                pseudonyms
                                        .subject(lost.person())
                                        .map(subject -> new WithoutSignIn(subject, lost.at()))
                                        .stream())
                        .toList()
                : List.of();
    }
}
