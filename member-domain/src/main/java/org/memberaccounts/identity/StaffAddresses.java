package org.memberaccounts.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.person.EmailAddress;

/** The addresses of staff, at which mails about their work reach them. */
@ApplicationScoped
public class StaffAddresses {
    private final Grantees grantees;
    private final KeycloakUsers users;

    @Inject
    StaffAddresses(Grantees grantees, KeycloakUsers users) {
        this.grantees = grantees;
        this.users = users;
    }

    /** Lists the users who have a role, as far as they have ever signed in. */
    public List<IdentityId> having(StaffRole role) {
        return grantees.all().stream()
                .filter(one -> one.grantee().kind() == GranteeId.Kind.USER)
                .filter(one -> one.granted().state() == Granted.State.ENABLED)
                .filter(one -> one.granted().grants().contains(role.code()))
                .map(one -> new IdentityId(one.grantee().id()))
                .toList();
    }

    /**
     * Asks Keycloak for a user's address; empty where they can't sign in any more, or mail to it was never answered.
     *
     * @throws IdentityProviderUnavailable when Keycloak doesn't answer
     */
    public Optional<EmailAddress> of(IdentityId user) {
        return users.find(user).filter(KeycloakUser::enabled).flatMap(KeycloakUser::verified);
    }
}
