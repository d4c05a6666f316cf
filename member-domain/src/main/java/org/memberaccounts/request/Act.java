package org.memberaccounts.request;

import java.util.Objects;

/**
 * An act that moves a request, named for what has then happened. Acts that any kind has are here; a kind adds its own.
 *
 * @param code the code in the database, the log and the API
 */
public record Act(String code) {
    /** The person asks: a request begins. */
    public static final Act ASKED = new Act("asked");
    /** A member of staff takes the request up and decides it. */
    public static final Act TAKEN_UP = new Act("taken-up");
    /** A member of staff takes the request over from a colleague. */
    public static final Act TAKEN_OVER = new Act("taken-over");
    /** The person cancels the request. */
    public static final Act CALLED_OFF = new Act("called-off");
    /** The person is being erased for another reason. */
    public static final Act OVERTAKEN = new Act("overtaken");

    public Act {
        Objects.requireNonNull(code);
    }

    /** Tells whether whoever does this decides from here on. */
    boolean assigns() {
        return equals(TAKEN_UP) || equals(TAKEN_OVER);
    }
}
