package org.memberaccounts.textmessage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** The kinds of texts of all features. */
@ApplicationScoped
class TextKinds {
    private final Instance<TextKind> kinds;

    @Inject
    TextKinds(@Any Instance<TextKind> kinds) {
        this.kinds = kinds;
    }

    TextKind get(String code) {
        return kinds.stream()
                .filter(kind -> kind.kind().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No feature has this kind of text."));
    }
}
