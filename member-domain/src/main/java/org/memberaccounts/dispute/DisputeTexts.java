package org.memberaccounts.dispute;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.vault.TextId;
import org.memberaccounts.vault.TextKind;

/** The agents' own words about a dispute, as they are called in the vault: for the person to read. */
@Dependent
public class DisputeTexts {
    /** The longest words, in letters. */
    public static final int LONGEST_WORDS = 1_000;

    private static final AttributeId WORDS = new AttributeId("dispute-words");
    private static final AttributeId LAST_WORDS = new AttributeId("dispute-last-words");

    /** Returns the id of the words with which an answer was flagged. */
    public static TextId wordsOn(DisputeId dispute) {
        return new TextId(WORDS, dispute.value());
    }

    /** Returns the id of the words with which that was taken back. */
    public static TextId lastWordsOn(DisputeId dispute) {
        return new TextId(LAST_WORDS, dispute.value());
    }

    @Produces
    static TextKind words() {
        return new TextKind(WORDS);
    }

    @Produces
    static TextKind lastWords() {
        return new TextKind(LAST_WORDS);
    }
}
