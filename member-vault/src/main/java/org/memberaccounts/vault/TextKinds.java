package org.memberaccounts.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.memberaccounts.organisation.AttributeId;

/** The kinds of text that features keep sealed. */
@ApplicationScoped
public class TextKinds {
    private final List<TextKind> brought;

    @Inject
    TextKinds(@Any Instance<TextKind> brought) {
        this(brought.stream().toList());
    }

    public TextKinds(List<TextKind> brought) {
        this.brought = List.copyOf(brought);
    }

    /** Returns the codes of those that readers can name. */
    public Set<AttributeId> codes() {
        return codes(kind -> !kind.isAddress());
    }

    /** Tells whether texts of this kind are addresses to write to. */
    public boolean isAddress(AttributeId code) {
        return codes(TextKind::isAddress).contains(code);
    }

    private Set<AttributeId> codes(Predicate<TextKind> which) {
        return brought.stream().filter(which).map(TextKind::code).collect(Collectors.toUnmodifiableSet());
    }
}
