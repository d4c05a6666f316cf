package org.memberaccounts.failure;

/**
 * Something was handed to another system, and its answer or our note of it was lost: it may have been taken, and is
 * handed over once more. The exception says nothing of what it was, and to whom.
 */
public final class WordLost extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param failure what happened instead, as a sentence; what an exception quotes stays out of it */
    public WordLost(String failure) {
        super("What was handed over may have been taken: " + failure);
    }

    /**
     * Notes that something was taken.
     *
     * @throws WordLost when the note is not kept
     */
    public static void unlessNoted(Runnable note) {
        try {
            note.run();
        } catch (RuntimeException e) {
            throw new WordLost("The note of it failed with " + e.getClass().getSimpleName() + ".");
        }
    }
}
