package org.memberaccounts.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.memberaccounts.erasure.ErasureTarget;
import org.memberaccounts.erasure.Evidence;
import org.memberaccounts.erasure.Residue;
import org.memberaccounts.erasure.Stage;
import org.memberaccounts.organisation.LocalizedText;
import org.memberaccounts.person.PersonId;

/**
 * Deletes the person's user at Keycloak. Keycloak's book of events can't be cleared by user; its events about them go
 * when its period is over.
 */
@ApplicationScoped
class DeleteAccount implements ErasureTarget {
    /** The period of Keycloak's events, as the realm sets it: eventsExpiration and adminEventsExpiration. */
    private static final Duration EVENTS_KEPT = Duration.ofDays(7);

    private final SignIns signIns;
    private final KeycloakUsers users;

    @Inject
    DeleteAccount(SignIns signIns, KeycloakUsers users) {
        this.signIns = signIns;
        this.users = users;
    }

    @Override
    public String name() {
        return "sign-in-account";
    }

    @Override
    public LocalizedText called() {
        return new LocalizedText("Sign-in account", "登录账户");
    }

    @Override
    public Stage stage() {
        return Stage.ACCOUNT;
    }

    @Override
    public void reach(PersonId person) {
        signIns.everyIdentity(person).forEach(users::delete);
    }

    @Override
    public Evidence erase(PersonId person) {
        return Evidence.deleted(signIns.unlink(person));
    }

    @Override
    public Optional<Residue> residue() {
        return Optional.of(new Residue(
                EVENTS_KEPT,
                new LocalizedText(
                        "The sign-in service's own book of events may still name the sign-in email and network"
                                + " address.",
                        "登录服务自身的事件记录可能仍含登录邮箱和网络地址。")));
    }
}
