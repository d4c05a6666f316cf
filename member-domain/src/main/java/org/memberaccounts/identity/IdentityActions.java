package org.memberaccounts.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.memberaccounts.audit.log.Action;
import org.memberaccounts.audit.log.Actions;

@ApplicationScoped
class IdentityActions implements Actions {
    @Override
    public List<Action> all() {
        return Stream.<Action[]>of(IdentityAction.values(), GrantAction.values(), AdministratorAction.values())
                .flatMap(Stream::of)
                .toList();
    }

    @Override
    public List<String> jobs() {
        return List.of(FollowKeycloak.NAME, KeycloakAdministered.OWN_ACCOUNT, SignUpRemoval.NAME);
    }
}
