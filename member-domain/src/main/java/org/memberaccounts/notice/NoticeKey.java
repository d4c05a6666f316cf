package org.memberaccounts.notice;

import java.io.Serializable;
import java.util.UUID;

/** The key of a notice: its person and its id. */
record NoticeKey(UUID person, UUID id) implements Serializable {
    private static final String BETWEEN = "/";

    static NoticeKey parse(String text) {
        String[] parts = text.split(BETWEEN, -1);
        return new NoticeKey(UUID.fromString(parts[0]), UUID.fromString(parts[1]));
    }

    /** Returns the text that the job carries. */
    @Override
    public String toString() {
        return person + BETWEEN + id;
    }
}
