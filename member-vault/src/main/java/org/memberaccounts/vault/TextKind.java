package org.memberaccounts.vault;

import java.util.Objects;
import org.memberaccounts.organisation.AttributeId;

/**
 * A kind of text that a feature keeps sealed. A feature brings a bean for each of its own, so that readers over the API
 * can name it.
 *
 * @param code its code in the log and the API, which never changes
 * @param isAddress whether it is an address to write to: our own jobs read it then, for notices, and nobody names it
 */
public record TextKind(AttributeId code, boolean isAddress) {
    public TextKind {
        Objects.requireNonNull(code);
    }

    /** A kind of text that people and staff read. */
    public TextKind(AttributeId code) {
        this(code, false);
    }
}
