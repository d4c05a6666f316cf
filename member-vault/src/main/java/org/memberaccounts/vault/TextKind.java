package org.memberaccounts.vault;

import java.util.Objects;
import org.memberaccounts.organisation.AttributeId;

/**
 * A kind of text that a feature keeps sealed. A feature brings a bean for each of its own, so that readers over the API
 * can name it.
 *
 * @param code as it stands in the log and the API, for ever
 */
public record TextKind(AttributeId code) {
    public TextKind {
        Objects.requireNonNull(code);
    }
}
