package org.memberaccounts.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.memberaccounts.erasure.Erasures;
import org.memberaccounts.identity.KeycloakEvent.EmailNews;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.EmailAddress;
import org.memberaccounts.vault.Vault;

/** Changes what we hold to what Keycloak has (REG-7). Seeing the same twice changes nothing. */
@ApplicationScoped
class KeycloakMirror {
    @Inject
    private SignIns signIns;

    @Inject
    private Vault vault;

    @Inject
    private Erasures erasures;

    @Inject
    private Clock clock;

    @Inject
    private Event<SignInDisabled> disabled;

    @Inject
    private Event<SignInEnabled> enabled;

    @Inject
    private Event<SignInGone> gone;

    @Inject
    private Event<EmailFollowed> followed;

    /** What Keycloak told about an address, and when. */
    record News(EmailNews email, Instant at) {
        static final News NONE = new News(EmailNews.NONE, Instant.EPOCH);
    }

    /** @param user as Keycloak has it now; empty when it has none by this id */
    @Transactional
    void reflect(IdentityId identity, Optional<KeycloakUser> user, News news) {
        signIns.lock(identity).ifPresent(signIn -> {
            boolean changed = user.map(there -> reflect(signIn, there.enabled())).orElseGet(() -> lose(signIn));
            boolean explained = changed && news.email() == EmailNews.PERHAPS_CHANGED;
            if (news.email() != EmailNews.NONE && !explained && news.at().isAfter(signIn.linkedAt())) {
                user.filter(KeycloakUser::emailVerified).flatMap(KeycloakUser::email).ifPresent(email -> follow(signIn, email, news));
            }
        });
    }

    private boolean reflect(SignIn signIn, boolean mayEnter) {
        if (mayEnter && (signIn.isDisabled() || signIn.isGone()) && !erasures.isRunning(signIn.person())) {
            signIn.enable();
            enabled.fire(new SignInEnabled(signIn.person()));
            return true;
        }
        if (!mayEnter && !signIn.isDisabled()) {
            signIn.disable(clock.instant());
            disabled.fire(new SignInDisabled(signIn.person()));
            return true;
        }
        return false;
    }

    private boolean lose(SignIn signIn) {
        if (signIn.isGone()) {
            return false;
        }
        signIn.lose(clock.instant());
        gone.fire(new SignInGone(signIn.person()));
        return true;
    }

    private void follow(SignIn signIn, EmailAddress email, News news) {
        if (vault.subject(signIn.person()).isPresent()) {
            vault.seal(signIn.person(), Map.of(AttributeId.EMAIL, email.normalised()));
            followed.fire(new EmailFollowed(signIn.person(), news.email() == EmailNews.CHANGED));
        }
    }
}
