package org.memberaccounts.textmessage;

import java.io.Serializable;
import java.util.UUID;

/** The key of a text message: its person and its id. */
record TextKey(UUID person, UUID id) implements Serializable {
    private static final String BETWEEN = "/";

    static TextKey parse(String text) {
        String[] parts = text.split(BETWEEN, -1);
        return new TextKey(UUID.fromString(parts[0]), UUID.fromString(parts[1]));
    }

    /** Returns the text that the job carries. */
    @Override
    public String toString() {
        return person + BETWEEN + id;
    }
}
