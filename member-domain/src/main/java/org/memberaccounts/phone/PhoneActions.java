package org.memberaccounts.phone;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.memberaccounts.audit.log.Actions;

@ApplicationScoped
class PhoneActions implements Actions {
    @Override
    public List<PhoneAction> all() {
        return List.of(PhoneAction.values());
    }

    @Override
    public List<String> jobs() {
        return List.of(EndContest.NAME);
    }
}
