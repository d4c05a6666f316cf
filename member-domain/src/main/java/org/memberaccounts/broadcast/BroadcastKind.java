package org.memberaccounts.broadcast;

import java.util.Objects;

/** The kind of what everybody is told: the code of a feature's kind of notice, and of its kind of text. */
public record BroadcastKind(String code) {
    public BroadcastKind {
        Objects.requireNonNull(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
