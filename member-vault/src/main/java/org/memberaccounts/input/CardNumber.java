package org.memberaccounts.input;

import java.util.regex.Pattern;
import org.apache.commons.validator.routines.checkdigit.EAN13CheckDigit;
import org.apache.commons.validator.routines.checkdigit.LuhnCheckDigit;
import org.memberaccounts.person.PhoneNumber;

/**
 * Recognises a payment card's number: 12 to 19 digits of a range that a scheme issues, with a right check digit
 * (ISO/IEC 7812).
 */
final class CardNumber {
    private static final int FEWEST_DIGITS = 12;
    private static final int DIGITS_OF_A_BARCODE = 13;
    static final int MOST_DIGITS = 19;
    private static final int MOST_DIGITS_OF_A_PHONE = 15;

    /** The first digits and lengths of each scheme; UnionPay (62, 81, and ICBC's old 9558) from 16. */
    private static final Pattern ISSUED = Pattern.compile(
            "4(?:\\d{12}|\\d{15}|\\d{18})" // Visa
                    + "|(?:5[1-5]\\d\\d|222[1-9]|22[3-9]\\d|2[3-6]\\d\\d|27[01]\\d|2720)\\d{12}" // Mastercard
                    + "|3[47]\\d{13}" // American Express
                    + "|(?:62|81)\\d{14,17}|9558\\d{12,15}" // UnionPay
                    + "|35(?:2[89]|[3-8]\\d)\\d{12,15}" // JCB
                    + "|(?:6011|64[4-9]\\d|65\\d\\d)\\d{12,15}" // Discover
                    + "|(?:30[0-5]|309|36\\d|3[89]\\d)\\d{11,16}" // Diners Club
                    + "|(?:50|5[6-8])\\d{11,17}|(?:5018|5020|5038|5893|6304|6759|676[1-3])\\d{8,15}" // Maestro
                    + "|220[0-4]\\d{12,15}|(?:60|82)\\d{14}|9792\\d{12}|636[23]\\d{12}"); // Mir, RuPay, Troy, Elo

    /** UnionPay's own range; by no means all numbers in it have a right check digit. */
    private static final Pattern UNIONPAY = Pattern.compile("62\\d{14,17}");

    private CardNumber() {}

    /** Tells whether digits are of an issued range, with the right check digit, and no telephone number or barcode. */
    static boolean is(String digits) {
        return isIssued(digits) && !isPhone(digits) && !isBarcode(digits);
    }

    /** Tells whether digits are of an issued range, with the right check digit, whatever else they could be. */
    static boolean isIssued(String digits) {
        return hasLength(digits) && ISSUED.matcher(digits).matches() && LuhnCheckDigit.LUHN_CHECK_DIGIT.isValid(digits);
    }

    /** Tells whether digits are in UnionPay's range, whatever their last digit. */
    static boolean isUnionPay(String digits) {
        return hasLength(digits) && UNIONPAY.matcher(digits).matches();
    }

    /** Tells whether there are as many digits as a card's number has, and not the same one all along. */
    static boolean hasLength(String digits) {
        return digits.length() >= FEWEST_DIGITS
                && digits.length() <= MOST_DIGITS
                && digits.chars().distinct().count() > 1;
    }

    /**
     * Tells whether the digits are a telephone number with a plus sign before them. Only Visa's 13 digits, long out of
     * issue, could be both.
     */
    private static boolean isPhone(String digits) {
        return digits.length() <= MOST_DIGITS_OF_A_PHONE
                && PhoneNumber.parse("+" + digits).filter(PhoneNumber::isKnown).isPresent();
    }

    /** Tells whether 13 digits are an article's number (EAN-13), as on every package. */
    private static boolean isBarcode(String digits) {
        return digits.length() == DIGITS_OF_A_BARCODE && EAN13CheckDigit.EAN13_CHECK_DIGIT.isValid(digits);
    }
}
