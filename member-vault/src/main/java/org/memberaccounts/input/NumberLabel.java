package org.memberaccounts.input;

import java.util.regex.Pattern;

/** The kind of thing that the words right before a number say it is: a bank's card, something else, or nothing. */
enum NumberLabel {
    CARD,
    OTHER,
    NONE;

    private static final int FARTHEST = 60;

    private static final Pattern OF_CARD = WordLists.pattern("(?:{bank-card})[^\\d\\n]{0,20}$");
    private static final Pattern OF_OTHER = WordLists.pattern("(?:{other-number})(?:[\\s._-]{0,2}(?:{number})){0,2}"
            + "[\\s:#.=(\\[\"'-]{0,6}(?:is|was|are|是|为)?[\\s:#(\\[\"'-]{0,4}(?:\\d?[a-z]{1,3}-?)?"
            + "(?:\\d[\\d -]{6,24}(?:and|or|,|&|和|、|或)\\s?)?$");

    /** The end of a sentence, after which another begins, and no abbreviation. */
    private static final Pattern SENTENCE_END =
            Pattern.compile("(?<!\\b(?:no|nr|num|ref|tel|inv|art|ser|acct|s))\\.\\s{1,2}$", Pattern.CASE_INSENSITIVE);

    private static final Pattern CARD_AFTER = WordLists.pattern("^[\\s,、()-]{0,3}(?:is|was|这?就?是|为)\\s?"
            + "(?:(?:my|our|his|her|the|我们?|他|她|您|你)的?\\s?)?(?:(?:bank|credit|debit|visa|master)\\s?card|visa|"
            + "mastercard|银行卡|信用卡|借记卡|储蓄卡|银联卡)");

    /** Tells whether what follows a number that ends here says that it is a card's. */
    static boolean isCardAfter(int end, String text) {
        return CARD_AFTER
                .matcher(text)
                .region(end, Math.min(text.length(), end + FARTHEST))
                .find();
    }

    /** Finds the label of the number that begins here. */
    static NumberLabel before(int start, String text) {
        String words = text.substring(Math.max(0, start - FARTHEST), start);
        if (!SENTENCE_END.matcher(words).find() && OF_OTHER.matcher(words).find()) {
            return OTHER;
        }
        return OF_CARD.matcher(words).find() ? CARD : NONE;
    }
}
