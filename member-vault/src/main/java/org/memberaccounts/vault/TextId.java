package org.memberaccounts.vault;

import java.util.Objects;
import java.util.UUID;
import org.memberaccounts.organisation.AttributeId;

/**
 * The id of a text about a person that a feature keeps sealed: what was said in a case, the reasons of a refusal, a
 * note. It is none of the organisation's attributes, and there are as many of a kind as there are ids and parts.
 *
 * @param kind the feature's code for such texts; it stays in the log, so it never changes
 * @param id the id of the thing that the text belongs to, such as the case
 * @param part the number of the text among the thing's texts of this kind, from 1; 0 where there is only one
 */
public record TextId(AttributeId kind, UUID id, int part) {
    public TextId {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(id);
        if (part < 0) {
            throw new IllegalArgumentException("Parts are counted from 1.");
        }
    }

    /** The only text of this kind that the thing has. */
    public TextId(AttributeId kind, UUID id) {
        this(kind, id, 0);
    }
}
