package org.memberaccounts.request;

import java.util.Locale;

/** Who may move a request. */
public enum Party {
    /** The person it is about. */
    MEMBER,
    /** A privacy officer. */
    OFFICER,
    /** Another privacy officer than the one before. */
    SECOND_OFFICER,
    /** A timer, or what follows by itself. */
    SYSTEM;

    /** As it stands in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
