package org.memberaccounts.vault;

import java.util.Objects;

/** Who asks for something, and how it came in. */
public record Requester(Reader reader, Via via) {
    public Requester {
        Objects.requireNonNull(reader);
        Objects.requireNonNull(via);
    }
}
