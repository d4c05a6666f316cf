package org.memberaccounts.textmessage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.memberaccounts.audit.log.Actions;

@ApplicationScoped
class TextActions implements Actions {
    @Override
    public List<TextAction> all() {
        return List.of(TextAction.values());
    }

    @Override
    public List<String> jobs() {
        return List.of(SendText.NAME, TakeReceipts.NAME);
    }
}
