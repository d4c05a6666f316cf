package org.memberaccounts.person;

import com.google.i18n.phonenumbers.Phonenumber;

/** Numbers of countries that changed all of theirs, while contacts and messengers still have the old ones. */
final class Renumbered {
    /** Until 2019 mobile numbers had a 1 after the country code. */
    private static final int MEXICO = 52;

    private static final long MEXICAN_NUMBERS = 10_000_000_000L;

    /** Until 30 November 2024 numbers had 8 digits; since then 01 stands before them. */
    private static final int BENIN = 229;

    private static final long BENINESE_NUMBERS = 100_000_000L;

    private Renumbered() {}

    /** Returns the number as it is dialled today. */
    static Phonenumber.PhoneNumber asDialledToday(Phonenumber.PhoneNumber number) {
        long digits = number.getNationalNumber();
        if (number.getCountryCode() == MEXICO && digits / MEXICAN_NUMBERS == 1) {
            return number.setNationalNumber(digits % MEXICAN_NUMBERS);
        }
        boolean oldOfBenin = number.getCountryCode() == BENIN
                && !number.isItalianLeadingZero()
                && digits / (BENINESE_NUMBERS / 10) > 0
                && digits < BENINESE_NUMBERS;
        return oldOfBenin ? number.setItalianLeadingZero(true).setNationalNumber(BENINESE_NUMBERS + digits) : number;
    }
}
