package org.memberaccounts.organisation;

/** A mistake in the organisation pack; the message names the file and the place and says what to do. */
public class PackError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PackError(String message) {
        super(message);
    }

    PackError(String message, Throwable cause) {
        super(message, cause);
    }
}
