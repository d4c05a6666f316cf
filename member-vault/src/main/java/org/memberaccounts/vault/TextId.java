package org.memberaccounts.vault;

import java.util.Objects;
import java.util.UUID;
import org.memberaccounts.organisation.AttributeId;

/**
 * One text about a person that a feature keeps sealed: what was said in a case, the reasons of a refusal, a note. Not
 * one of the organisation's attributes, and as many of a kind as there are ids.
 *
 * @param kind the feature's code for such texts; it stands in the log, and for ever
 * @param id of what the text belongs to, such as the case
 */
public record TextId(AttributeId kind, UUID id) {
    public TextId {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(id);
    }
}
