package org.memberaccounts.vault;

import java.util.Objects;
import org.memberaccounts.organisation.AttributeId;

/**
 * A kind of text that a feature keeps sealed. A feature brings a bean for each of its own, so that readers over the API
 * can name it.
 *
 * @param code its code in the log and the API, which never changes
 */
public record TextKind(AttributeId code, Use use) {
    /** The uses of sealed texts. */
    public enum Use {
        /** People and staff read it, and name it by its code. */
        READING,
        /** People, staff and the officers who decide requests read it, and name it by its code. */
        DECIDING,
        /** Our own jobs read it to send a notice: where to, or what goes along. Nobody names it. */
        SENDING,
        /** It is on a page of the person's; nobody names it. */
        OWN_PAGE
    }

    public TextKind {
        Objects.requireNonNull(code);
        Objects.requireNonNull(use);
    }

    /** A kind of text that people and staff read. */
    public TextKind(AttributeId code) {
        this(code, Use.READING);
    }
}
