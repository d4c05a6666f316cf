package org.memberaccounts.keycloak;

import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;

/** Shows whoever has to sign in again which address is asked for. Always goes on. */
public final class AddressStep extends Step {
    @Override
    public String getId() {
        return "member-accounts-address";
    }

    @Override
    public String getDisplayType() {
        return "Address of who signs in again";
    }

    @Override
    public String getHelpText() {
        return "Shows the address of a user who has to sign in again, not the username.";
    }

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        Optional.ofNullable(context.getUser()).ifPresent(user -> show(context, user));
        context.success();
    }
}
