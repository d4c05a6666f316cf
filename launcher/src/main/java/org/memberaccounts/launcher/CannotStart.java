package org.memberaccounts.launcher;

/** The local start can't go on; the message tells a person why and what to do. */
public class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotStart(String message) {
        super(message);
    }

    CannotStart(String message, Throwable cause) {
        super(message, cause);
    }
}
