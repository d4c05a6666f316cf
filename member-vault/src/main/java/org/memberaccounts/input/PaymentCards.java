package org.memberaccounts.input;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Recognises payment cards in a text (PAY-1): the digits of a {@link CardNumber}, together or in the groups people
 * write; and a card's security code where it is called so. What stands before a number counts: after "order no." it is
 * none, after "bank card" its check digit may be wrong. Telephone numbers, dates and Chinese identity numbers are not
 * taken for cards.
 */
final class PaymentCards {
    private static final Phrases SECURITY_CODES = Phrases.of("security-codes.txt");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /** Two telephone numbers of Hong Kong or Singapore, one a line. */
    private static final Pattern TWO_PHONES =
            Pattern.compile("(?m)^[689]\\d{3} ?\\d{4}\\s{0,3}\\n\\s{0,3}[689]\\d{3} ?\\d{4}$");

    /** The fewest digits of cards in use, by which one is known whose check digit is wrong. */
    private static final int FEWEST_DIGITS_NOW = 15;

    private PaymentCards() {}

    /** Tells whether a text in the form of {@link Undisguised} has a card's number or security code. */
    static boolean in(String plain) {
        return SECURITY_CODES.in(plain) || hasNumber(IdentityNumbers.leftOut(plain));
    }

    private static boolean hasNumber(String text) {
        List<MatchResult> groups = DIGITS.matcher(text).results().toList();
        return IntStream.range(0, groups.size()).anyMatch(first -> startsAt(first, groups, text))
                || MarkedGroups.areCard(groups, text);
    }

    /** Tells whether a card begins with this group, adding one group after the other as long as the gaps allow. */
    private static boolean startsAt(int first, List<MatchResult> groups, String text) {
        boolean runStarts = first == 0
                || !DigitRun.of(groups.subList(first - 1, first + 1), text).isUnbroken();
        for (int last = first; last < groups.size(); last++) {
            DigitRun run = DigitRun.of(groups.subList(first, last + 1), text);
            if (run.digits().length() > CardNumber.MOST_DIGITS || !run.isOneNumber()) {
                return false;
            }
            boolean alone = runStarts
                    && (last + 1 == groups.size()
                            || !DigitRun.of(groups.subList(last, last + 2), text)
                                    .isUnbroken());
            if (CardNumber.hasLength(run.digits()) && isCard(run, alone, text)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCard(DigitRun run, boolean alone, String text) {
        boolean printed = run.isGroupedLikeACard();
        return switch (NumberLabel.before(run.start(), text)) {
            case OTHER -> printed && run.sizes().size() >= 4 && CardNumber.is(run.digits());
            case CARD ->
                (alone || printed) && CardNumber.is(run.digits())
                        || alone && run.digits().length() >= FEWEST_DIGITS_NOW;
            case NONE ->
                (printed || alone && !run.isDecimal()) && CardNumber.is(run.digits()) && !areTwoPhones(run, text)
                        || run.hasNoWords()
                                && (run.isEvenlySpaced() || alone && run.isOnTwoLines())
                                && !areTwoPhones(run, text)
                                && CardNumber.isUnionPay(run.digits());
        };
    }

    private static boolean areTwoPhones(DigitRun run, String text) {
        return TWO_PHONES
                .matcher(text)
                .region(run.start(), run.end())
                .useAnchoringBounds(false)
                .matches();
    }
}
