package org.memberaccounts.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.memberaccounts.erasure.Erasures;
import org.memberaccounts.input.CheckedValue;
import org.memberaccounts.notice.NoticeAddress;
import org.memberaccounts.person.EmailAddress;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.store.Vault;

/** The address of somebody who signs in with another one by now, which has to be told (REG-7). */
@ApplicationScoped
class FormerAddress {
    private final Vault vault;
    private final Erasures erasures;
    private final NoticeAddress address;

    @Inject
    FormerAddress(Vault vault, Erasures erasures, NoticeAddress address) {
        this.vault = vault;
        this.erasures = erasures;
        this.address = address;
    }

    /**
     * Reads the address that we have of a person, if Keycloak verified another one since; the read is on record. Called
     * outside any transaction.
     */
    Optional<EmailAddress> of(PersonId person, Optional<KeycloakUser> user) {
        return user.flatMap(KeycloakUser::verified)
                .filter(verified -> !vault.has(person, CheckedValue.of(verified)) && !erasures.isRunning(person))
                .flatMap(verified -> address.of(person, FollowKeycloak.NAME));
    }
}
