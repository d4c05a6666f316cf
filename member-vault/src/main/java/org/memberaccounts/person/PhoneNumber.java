package org.memberaccounts.person;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Optional;
import java.util.regex.Pattern;

/** A telephone number of any country in its international form: a plus sign and 7 to 15 digits (ITU-T E.164). */
public record PhoneNumber(String e164) {
    /** The country of a number typed without one (ISO 3166-1). */
    public static final String DEFAULT_REGION = "CN";

    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");
    /**
     * Digits of any script with the signs that people put between them. No letters: an extension has no place in E.164.
     */
    private static final Pattern AS_TYPED = Pattern.compile("[\\s\\p{Zs}]*[+\\uFF0B]?"
            + "(?:\\p{Nd}|[\\s\\p{Zs}\\p{Pd}()./\\uFF08\\uFF09\\uFF0E\\u00B7\\u200E\\u200F]){3,60}");

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
     * Reads a number typed with its country code, or as it is dialled inside the region; empty when no such number can
     * exist.
     */
    public static Optional<PhoneNumber> parse(String typed, String region) {
        if (!AS_TYPED.matcher(typed).matches()) {
            return Optional.empty();
        }
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            Phonenumber.PhoneNumber number = numbers.parse(dialled(typed), region);
            // the library knows a few numbers that are longer or shorter than E.164 allows
            return Optional.of(numbers.format(number, PhoneNumberFormat.E164))
                    .filter(e164 ->
                            numbers.isValidNumber(number) && E164.matcher(e164).matches())
                    .map(PhoneNumber::new);
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }

    /** Returns only a plus sign and digits, so that the library has nothing to strip: it may log what it strips. */
    private static String dialled(String typed) {
        var dialled = new StringBuilder();
        typed.codePoints().forEach(c -> {
            if (c == '+' || c == '\uFF0B') {
                dialled.append('+');
            } else if (Character.isDigit(c)) {
                dialled.append(Character.digit(c, 10));
            }
        });
        return dialled.toString();
    }

    /** Never shows the number. */
    @Override
    public String toString() {
        return "PhoneNumber[redacted]";
    }
}
