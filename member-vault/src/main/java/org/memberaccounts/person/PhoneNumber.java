package org.memberaccounts.person;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Optional;
import java.util.regex.Pattern;
import org.memberaccounts.text.Plain;

/** A telephone number of any country in its international form: a plus sign and 7 to 15 digits (ITU-T E.164). */
public record PhoneNumber(String e164) {
    /** The country of a number typed without one (ISO 3166-1). */
    public static final String DEFAULT_REGION = "CN";

    private static final int MEXICO = 52;
    private static final long MEXICAN_NUMBERS = 10_000_000_000L;
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");
    /** The library is to have nothing to strip: it may log what it strips. */
    private static final Pattern NEITHER_SIGN_NOR_DIGIT = Pattern.compile("[^+0-9]");

    /**
     * Digits with the signs that people put between them, some of which are letters by their category. No other
     * letters: an extension has no place in E.164.
     */
    private static final Pattern AS_TYPED = Pattern.compile(
            "(?:tel:\\s*)?[(\\[]?\\+?"
                    + "(?:[0-9]|[\\s\\p{Zs}\\p{Pd}()\\[\\]{}./~\\u2212\\u30FC\\u00B7\\u2022\\u30FB]){3,60}[,;]?",
            Pattern.CASE_INSENSITIVE);

    public PhoneNumber {
        if (!E164.matcher(e164).matches()) {
            throw new IllegalArgumentException("not in E.164 form");
        }
    }

    /** Reads a number typed with its country code, or a Chinese one without. */
    public static Optional<PhoneNumber> parse(String typed) {
        return parse(typed, DEFAULT_REGION);
    }

    /**
     * Reads a number typed with its country code, or as it is dialled inside the region; empty when no number of that
     * country has so many digits.
     */
    public static Optional<PhoneNumber> parse(String typed, String region) {
        String plain = Plain.of(typed);
        return AS_TYPED.matcher(plain).matches()
                ? read(NEITHER_SIGN_NOR_DIGIT.matcher(plain).replaceAll(""), region)
                        .map(PhoneNumber::asDialledToday)
                        .filter(number -> NUMBERS.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE)
                        .map(number -> NUMBERS.format(number, PhoneNumberFormat.E164))
                        // the library knows a few numbers that are longer or shorter than E.164 allows
                        .filter(E164.asMatchPredicate())
                        .map(PhoneNumber::new)
                : Optional.empty();
    }

    private static Optional<Phonenumber.PhoneNumber> read(String digits, String region) {
        try {
            Phonenumber.PhoneNumber number = NUMBERS.parseAndKeepRawInput(digits, region);
            // the prefix of a carrier would be taken off: the digits that are left are another number
            return number.getPreferredDomesticCarrierCode().isEmpty() ? Optional.of(number) : Optional.empty();
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }

    /** Until 2019 mobile numbers of Mexico had a 1 after the country code, and messengers still show them so. */
    private static Phonenumber.PhoneNumber asDialledToday(Phonenumber.PhoneNumber number) {
        boolean old = number.getCountryCode() == MEXICO && number.getNationalNumber() / MEXICAN_NUMBERS == 1;
        return old ? number.setNationalNumber(number.getNationalNumber() % MEXICAN_NUMBERS) : number;
    }

    /**
     * Tells whether the number is in a range that is known to be given out. What is known is always behind what is
     * given out, so a number that isn't may be mistyped, or new: a reason to ask, not to refuse.
     */
    public boolean isKnown() {
        return read(e164, DEFAULT_REGION).filter(NUMBERS::isValidNumber).isPresent();
    }

    /** Returns the number as it is written for people of all countries, in groups. */
    public String shown() {
        return read(e164, DEFAULT_REGION)
                .map(number -> NUMBERS.format(number, PhoneNumberFormat.INTERNATIONAL))
                .orElse(e164);
    }

    /** Never shows the number. */
    @Override
    public String toString() {
        return "PhoneNumber[redacted]";
    }
}
