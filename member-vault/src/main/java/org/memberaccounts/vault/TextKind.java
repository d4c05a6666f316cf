package org.memberaccounts.vault;

import java.util.Objects;
import org.memberaccounts.organisation.AttributeId;

/**
 * A kind of text that a feature keeps sealed. A feature brings a bean for each of its own, so that readers over the API
 * can name it.
 *
 * @param code its code in the log and the API, which never changes
 */
public record TextKind(AttributeId code) {
    public TextKind {
        Objects.requireNonNull(code);
    }
}
