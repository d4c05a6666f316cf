package org.memberaccounts.request;

import java.util.Objects;

/**
 * One thing that moves a request, named for what has happened then. Acts that any kind has are here; a kind adds its
 * own.
 *
 * @param code as it stands in the database, the log and the API
 */
public record Act(String code) {
    /** How a request begins. */
    public static final Act ASKED = new Act("asked");
    /** Somebody of the staff makes it theirs to decide. */
    public static final Act TAKEN_UP = new Act("taken-up");
    /** Somebody of the staff makes theirs what was a colleague's. */
    public static final Act TAKEN_OVER = new Act("taken-over");
    /** The person wants it no more. */
    public static final Act CALLED_OFF = new Act("called-off");
    /** The person is being erased for another reason. */
    public static final Act OVERTAKEN = new Act("overtaken");

    public Act {
        Objects.requireNonNull(code);
    }

    /** Whether whoever does this decides from here on. */
    boolean assigns() {
        return equals(TAKEN_UP) || equals(TAKEN_OVER);
    }
}
