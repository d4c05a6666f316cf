package org.memberaccounts.keycloak;

import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.requiredactions.UpdateEmail;
import org.keycloak.email.EmailTemplateProvider;
import org.keycloak.models.UserModel;
import org.keycloak.services.messages.Messages;
import org.keycloak.userprofile.ValidationException;

/**
 * Keycloak's change of the address that somebody signs in with, which answers the same whoever has the new one. An
 * address that has an account gets a mail in which there is nothing to confirm: all else is as for any other.
 */
public final class ChangeAddress extends UpdateEmail {
    /** The attribute by which the theme's mail says that the address has an account. */
    static final String TAKEN = "taken";

    /** Puts this in place of Keycloak's own, which has the same id. */
    @Override
    public int order() {
        return 1;
    }

    @Override
    public void processAction(RequiredActionContext context) {
        if (isTaken(context)) {
            context.getSession().getProvider(EmailTemplateProvider.class).setAttribute(TAKEN, true);
            // mails and answers as for an address that was found right, without finding out
            requiredActionChallenge(context);
        } else {
            super.processAction(context);
        }
    }

    /** Tells whether the only fault of the typed address is that somebody else has it. */
    private static boolean isTaken(RequiredActionContext context) {
        String typed = context.getHttpRequest().getDecodedFormParameters().getFirst(UserModel.EMAIL);
        try {
            validateEmailUpdate(context.getSession(), context.getUser(), typed);
            return false;
        } catch (ValidationException e) {
            return e.getErrors().stream().allMatch(fault -> Messages.EMAIL_EXISTS.equals(fault.getMessage()));
        }
    }
}
