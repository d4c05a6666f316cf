package org.memberaccounts.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
        return codes(EnumSet.of(TextKind.Use.READING, TextKind.Use.DECIDING));
    }

    /** Tells whether officers read texts of this kind. */
    public boolean isForOfficers(AttributeId code) {
        return codes(EnumSet.of(TextKind.Use.DECIDING)).contains(code);
    }

    /** Tells whether texts of this kind are there to send a notice. */
    public boolean isForSending(AttributeId code) {
        return codes(EnumSet.of(TextKind.Use.SENDING)).contains(code);
    }

    private Set<AttributeId> codes(Set<TextKind.Use> uses) {
        return brought.stream()
                .filter(kind -> uses.contains(kind.use()))
                .map(TextKind::code)
                .collect(Collectors.toUnmodifiableSet());
    }
}
