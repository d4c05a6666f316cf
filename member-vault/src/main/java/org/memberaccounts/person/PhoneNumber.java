package org.memberaccounts.person;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A telephone number of any country in its international form: a plus sign and 7 to 15 digits (ITU-T E.164). */
public record PhoneNumber(String e164) {
    /** The country of a number typed without one (ISO 3166-1). */
    public static final String DEFAULT_REGION = "CN";

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");

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
     * country has so many digits. Of two ways to read it the one that leads to a known number is taken.
     */
    public static Optional<PhoneNumber> parse(String typed, String region) {
        List<PhoneNumber> possible = PastedNumber.readings(typed)
                .flatMap(digits -> possible(digits, region).stream())
                .toList();
        return possible.stream()
                .filter(PhoneNumber::isKnown)
                .findFirst()
                .or(() -> possible.stream().findFirst());
    }

    private static Optional<PhoneNumber> possible(String digits, String region) {
        return read(digits, region)
                .map(Renumbered::asDialledToday)
                .filter(number -> NUMBERS.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE)
                .map(number -> NUMBERS.format(number, PhoneNumberFormat.E164))
                // the library knows a few numbers that are longer or shorter than E.164 allows
                .filter(E164.asMatchPredicate())
                .map(PhoneNumber::new);
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
