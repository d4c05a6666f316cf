package org.memberaccounts.notice;

import java.io.Serializable;
import java.util.UUID;

/** Whose notice, and which. */
record NoticeKey(UUID person, UUID id) implements Serializable {
    private static final String BETWEEN = "/";

    static NoticeKey parse(String text) {
        String[] parts = text.split(BETWEEN, -1);
        return new NoticeKey(UUID.fromString(parts[0]), UUID.fromString(parts[1]));
    }

    /** As it lies with the job. */
    @Override
    public String toString() {
        return person + BETWEEN + id;
    }
}
