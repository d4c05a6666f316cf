package org.memberaccounts.signup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.memberaccounts.audit.log.Actions;

@ApplicationScoped
class SignUpActions implements Actions {
    @Override
    public List<SignUpAction> all() {
        return List.of(SignUpAction.values());
    }

    @Override
    public List<String> jobs() {
        return List.of(MailLink.NAME);
    }
}
