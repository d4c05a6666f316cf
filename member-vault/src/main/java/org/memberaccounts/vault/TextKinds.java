package org.memberaccounts.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.memberaccounts.organisation.AttributeId;

/** The kinds of text that readers can name, as the features bring them. */
@ApplicationScoped
public class TextKinds {
    private final Set<AttributeId> codes;

    @Inject
    TextKinds(@Any Instance<TextKind> brought) {
        codes = brought.stream().map(TextKind::code).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns their codes. */
    public Set<AttributeId> codes() {
        return codes;
    }
}
