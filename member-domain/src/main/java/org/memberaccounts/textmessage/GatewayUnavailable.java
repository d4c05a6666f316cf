package org.memberaccounts.textmessage;

/** A gateway didn't take a text. Trying again later may help. Neither the number nor the words are in the exception. */
public final class GatewayUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean tookNothing;

    private GatewayUnavailable(String sentence, boolean tookNothing) {
        super(sentence);
        this.tookNothing = tookNothing;
    }

    /**
     * Returns the failure of a gateway that certainly took nothing.
     *
     * @param sentence what happened and what to check, without anything that the gateway or a person said
     */
    public static GatewayUnavailable tookNothing(String sentence) {
        return new GatewayUnavailable(sentence, true);
    }

    /** Returns the failure of a gateway that may have taken the text, or a part of it, and charge for it. */
    public static GatewayUnavailable mayHaveTaken(String sentence) {
        return new GatewayUnavailable(sentence, false);
    }

    boolean tookNothing() {
        return tookNothing;
    }
}
