package org.memberaccounts.deletion;

/** The person can't have a claim code yet, so the erasure is held for a while. */
class NotToldYet extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotToldYet() {
        super("The approval could not be told so far. Check the mail server; the erasure begins by itself when the"
                + " mail is taken, or when it was held long enough.");
    }
}
