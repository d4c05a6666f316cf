package org.memberaccounts.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.memberaccounts.audit.log.Actions;

@ApplicationScoped
class RetentionActions implements Actions {
    @Override
    public List<RetentionEnded> all() {
        return List.of(RetentionEnded.values());
    }

    @Override
    public List<String> jobs() {
        return List.of(EraseFallenAway.NAME);
    }
}
