package org.memberaccounts.input;

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

    /** Digits among which a letter O stands for a zero. */
    private static final Pattern WITH_LETTER_O =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?=[0-9]{0,18}[oO])(?=[oO]{0,18}[0-9])[0-9oO]{3,19}(?![\\p{L}\\p{N}])");
    /** The words between the two parts of a number that somebody tells in two. */
    private static final Pattern BETWEEN_PARTS = Pattern.compile(
            "(?<=\\d)[\\s,.;:-]{0,3}(?:and\\s|then\\s|the\\s){0,3}(?:(?:second|other|last|next|final)\\s"
                    + "(?:half|part|one|(?:four|six|eight|[468])(?:\\s(?:digits|numbers|ones))?)"
                    + "|(?:part|half)\\s(?:2|two)|the rest"
                    + "|(?:然后|接着|再|后)(?:是|一?[半段])?|(?:第二|后|另|下)(?:一?[段半]|部分|[四六八468]位))"
                    + "(?:\\sis)?是?[\\s,:-]{0,3}(?=\\d)",
            Pattern.CASE_INSENSITIVE);
    /** Two telephone numbers of Hong Kong or Singapore, one a line. */
    private static final Pattern TWO_PHONES =
            Pattern.compile("(?m)^[689]\\d{3} ?\\d{4}\\s{0,3}\\n\\s{0,3}[689]\\d{3} ?\\d{4}$(?!\\D{0,20}(?:卡|card))");

    /** The fewest digits of cards in use, by which one is known whose check digit is wrong. */
    private static final int FEWEST_DIGITS_NOW = 15;

    private static final int FEWEST_DIGITS_OF_A_CODE = 3;
    /** The fewest digits of a card's number in which the letter O stands for zeros. */
    private static final int FEWEST_DIGITS_NO_O = 6;

    private PaymentCards() {}

    /** Tells whether a text in the form of {@link Undisguised} has a card's number or security code. */
    static boolean in(String plain) {
        return Undisguised.hasDigits(plain, FEWEST_DIGITS_OF_A_CODE) && SECURITY_CODES.in(plain)
                || Undisguised.hasDigits(plain, FEWEST_DIGITS_NO_O)
                        && hasNumber(inOnePart(IdentityNumbers.leftOut(withZeros(plain))));
    }

    private static String withZeros(String text) {
        return WITH_LETTER_O
                .matcher(text)
                .replaceAll(number -> number.group().replace('O', '0').replace('o', '0'));
    }

    private static String inOnePart(String text) {
        return BETWEEN_PARTS.matcher(text).replaceAll(" ");
    }

    private static boolean hasNumber(String text) {
        DigitGroups groups = DigitGroups.in(text);
        return IntStream.range(0, groups.size()).anyMatch(first -> startsAt(first, groups, text))
                || MarkedGroups.areCard(groups, text);
    }

    /** Tells whether a card begins with this group, adding one group after the other as long as the gaps allow. */
    private static boolean startsAt(int first, DigitGroups groups, String text) {
        for (int last = first; last < groups.size(); last++) {
            DigitRun run = groups.run(first, last);
            if (run.digits().length() > CardNumber.MOST_DIGITS || !run.isOneNumber()) {
                return false;
            }
            boolean alone = groups.begins(first) && groups.ends(last, run.isDigitByDigit());
            if (CardNumber.hasLength(run.digits()) && (alone || run.isGroupedLikeACard()) && isCard(run, alone, text)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCard(DigitRun run, boolean alone, String text) {
        boolean issued = CardNumber.isIssued(run.digits());
        boolean valid = issued && CardNumber.is(run.digits());
        boolean unionPay = CardNumber.isUnionPay(run.digits());
        if (!issued && !unionPay && !alone) {
            return false;
        }
        if (alone && run.digits().length() >= FEWEST_DIGITS_NOW && NumberLabel.isCardAfter(run.end(), text)) {
            return true;
        }
        return switch (NumberLabel.before(run.start(), text)) {
            case OTHER -> valid && (run.isInFours() || run.sizes().size() > 2 && run.isGroupedLikeACard());
            case CARD ->
                issued
                        || alone
                                && run.digits().length() >= FEWEST_DIGITS_NOW
                                && run.digits().charAt(0) != '0';
            case NONE ->
                (valid && isWrittenLikeACard(run, alone) || unionPay && isWrittenLikeUnionPay(run, alone))
                        && !areTwoPhones(run, text);
        };
    }

    /** Tells whether digits stand as a card's may; the fewer there are, the more they have to look like one. */
    private static boolean isWrittenLikeACard(DigitRun run, boolean alone) {
        boolean few = run.digits().length() <= FEWEST_DIGITS_NOW;
        boolean fewest = run.digits().length() < FEWEST_DIGITS_NOW - 1;
        return !run.isDecimal()
                && !run.isCounting()
                && (!few || run.isGroupedLikeACard() || run.isDigitByDigit())
                && (!fewest || alone && run.hasNoWords());
    }

    /**
     * Tells whether the digits stand as a card's do who may have a wrong check digit: with nothing but signs between.
     */
    private static boolean isWrittenLikeUnionPay(DigitRun run, boolean alone) {
        return run.hasNoWords()
                && (run.sizes().size() == 1
                        || run.isInFours()
                        || run.isSixAndThirteen()
                        || alone && (run.isDigitByDigit() || run.isOnTwoLines()));
    }

    private static boolean areTwoPhones(DigitRun run, String text) {
        return TWO_PHONES
                .matcher(text)
                .region(run.start(), run.end())
                .useAnchoringBounds(false)
                .useTransparentBounds(true)
                .matches();
    }
}
