package org.memberaccounts.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.memberaccounts.erasure.Erasures;
import org.memberaccounts.input.CheckedValue;
import org.memberaccounts.notice.Notices;
import org.memberaccounts.person.EmailAddress;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.store.Vault;

/** Brings our data in line with Keycloak's (REG-7). Seeing the same twice changes nothing. */
@ApplicationScoped
class KeycloakMirror {
    private final SignIns signIns;
    private final Vault vault;
    private final Erasures erasures;
    private final Notices notices;
    private final Clock clock;
    private final Event<SignInDisabled> disabled;
    private final Event<SignInEnabled> enabled;
    private final Event<SignInGone> gone;
    private final Event<EmailFollowed> followed;
    private final Event<EmailUnusable> unusable;

    @Inject
    KeycloakMirror(
            SignIns signIns,
            Vault vault,
            Erasures erasures,
            Notices notices,
            Clock clock,
            Event<SignInDisabled> disabled,
            Event<SignInEnabled> enabled,
            Event<SignInGone> gone,
            Event<EmailFollowed> followed,
            Event<EmailUnusable> unusable) {
        this.signIns = signIns;
        this.vault = vault;
        this.erasures = erasures;
        this.notices = notices;
        this.clock = clock;
        this.disabled = disabled;
        this.enabled = enabled;
        this.gone = gone;
        this.followed = followed;
        this.unusable = unusable;
    }

    /**
     * Follows a user's present state.
     *
     * @param user the user at Keycloak now; empty when it has none with this id
     * @param former the address to be told if it is another one now
     */
    @Transactional
    void reflect(IdentityId identity, Optional<KeycloakUser> user, Optional<EmailAddress> former) {
        signIns.lock(identity).ifPresent(signIn -> {
            user.ifPresentOrElse(there -> reflect(signIn, there.enabled()), () -> lose(signIn));
            user.ifPresent(there -> judge(signIn, there.address()));
            user.flatMap(KeycloakUser::verified).ifPresent(email -> follow(signIn.person(), email, former));
        });
    }

    private void reflect(SignIn signIn, boolean mayEnter) {
        if (mayEnter && (signIn.isDisabled() || signIn.isGone()) && !erasures.isRunning(signIn.person())) {
            signIn.enable();
            enabled.fire(new SignInEnabled(signIn.person()));
        } else if (!mayEnter && !signIn.isDisabled()) {
            signIn.disable(clock.instant());
            disabled.fire(new SignInDisabled(signIn.person()));
        }
    }

    private void lose(SignIn signIn) {
        if (!signIn.isGone()) {
            signIn.lose(clock.instant());
            gone.fire(new SignInGone(signIn.person()));
        }
    }

    private void judge(SignIn signIn, KeycloakUser.Address address) {
        if (address != KeycloakUser.Address.UNUSABLE) {
            signIn.findAddress();
        } else if (!signIn.hasUnusableAddress()) {
            signIn.missAddress(clock.instant());
            unusable.fire(new EmailUnusable(signIn.person()));
        }
    }

    /**
     * Follows the person's address, unless an erasure runs: what it has erased would be there again. An erasure shuts
     * the sign-in first, so one that begins now waits for this.
     */
    private void follow(PersonId person, EmailAddress email, Optional<EmailAddress> former) {
        if (!erasures.isRunning(person) && vault.sealIfOther(person, CheckedValue.of(email))) {
            followed.fire(new EmailFollowed(person));
            former.map(CheckedValue::of).ifPresent(address -> notices.tellFormer(person, AddressChanged.KIND, address));
        }
    }
}
