package org.memberaccounts.input;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Numbers of many kinds made up by a seed, with right check digits where their kind has them. */
final class Numbers {
    private static final List<String> CARDS = List.of(
            "4/16", "4/16", "51/16", "55/16", "2221/16", "37/15", "34/15", "6011/16", "65/16", "3528/16", "36/14",
            "62/16", "62/19", "62/17", "62/18", "81/16", "4/19", "5018/16", "6759/19", "2200/16");
    private static final List<String> ACCOUNTS = List.of(
            "DE/dddddddddddddddddd",
            "GB/aaaadddddddddddddd",
            "FR/ddddddddddddddddddddddd",
            "NL/aaaadddddddddd",
            "ES/dddddddddddddddddddd",
            "BE/dddddddddddd",
            "CH/ddddddddddddddddd",
            "AT/dddddddddddddddd",
            "PL/dddddddddddddddddddddddd",
            "SE/dddddddddddddddddddd");
    private static final List<String> AREAS =
            List.of("110105", "310101", "440301", "620102", "350102", "500101", "360102", "650102", "510104", "530102");
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

    private final RandomGenerator random;

    Numbers(RandomGenerator random) {
        this.random = random;
    }

    String digits(int length) {
        var digits = new StringBuilder();
        while (digits.length() < length) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    String oneTimeCode() {
        return switch (random.nextInt(8)) {
            case 0 -> digits(4);
            case 1 -> digits(5);
            case 2 -> digits(8);
            case 3 -> digits(7);
            default -> digits(6);
        };
    }

    String card() {
        String[] kind = CARDS.get(random.nextInt(CARDS.size())).split("/", 2);
        String body = kind[0] + digits(Integer.parseInt(kind[1]) - kind[0].length() - 1);
        return body + luhn(body);
    }

    /** Returns a card's number of 16 digits, whose parts can be told one by one. */
    String visa() {
        String body = "4" + digits(14);
        return body + luhn(body);
    }

    /** A number of UnionPay with a wrong check digit. */
    String unionPay() {
        String body = "62" + digits(random.nextInt(13, 17));
        return body + (luhn(body) + random.nextInt(1, 10)) % 10;
    }

    private static int luhn(String body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            int digit = (body.charAt(body.length() - 1 - i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += digit / 10 + digit % 10;
        }
        return (10 - sum % 10) % 10;
    }

    String iban() {
        String[] kind = ACCOUNTS.get(random.nextInt(ACCOUNTS.size())).split("/", 2);
        var account = new StringBuilder();
        kind[1].chars()
                .forEach(c -> account.append(
                        c == 'a' ? (char) ('A' + random.nextInt(26)) : (char) ('0' + random.nextInt(10))));
        var number = new StringBuilder();
        (account + kind[0] + "00").chars().forEach(c -> number.append(Character.digit(c, 36)));
        int check = 98 - new BigInteger(number.toString()).mod(NINETY_SEVEN).intValue();
        return kind[0] + String.format(Locale.ROOT, "%02d", check) + account;
    }

    String date() {
        LocalDate day = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(10_000));
        return switch (random.nextInt(6)) {
            case 0 -> day.toString().replace('-', '/');
            case 1 -> String.format(Locale.ROOT, "%d年%d月%d日", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
            case 2 ->
                String.format(Locale.ROOT, "%02d.%02d.%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
            case 3 -> day.toString().replace("-", "");
            default -> day.toString();
        };
    }

    String phone() {
        return switch (random.nextInt(6)) {
            case 0 -> String.format(Locale.ROOT, "+86 138 %s %s", digits(4), digits(4));
            case 1 -> "010-6" + digits(7);
            case 2 -> "+44 20 7946 " + digits(4);
            case 3 -> "+1 415-555-" + digits(4);
            case 4 -> String.format(Locale.ROOT, "400-%s-%s", digits(3), digits(4));
            default -> "13" + digits(9);
        };
    }

    /** An identity number of mainland China, half of them with a check digit that was made up too. */
    String identity() {
        String body = AREAS.get(random.nextInt(AREAS.size()))
                + LocalDate.of(1950, 1, 1)
                        .plusDays(random.nextInt(20_000))
                        .toString()
                        .replace("-", "")
                + digits(3);
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (body.charAt(i) - '0') * ((1 << (17 - i)) % 11);
        }
        return body + (random.nextBoolean() ? "10X98765432".charAt(sum % 11) : digits(1));
    }

    /** Returns a telephone's IMEI, whose last digit is checked as a card's is. */
    String imei() {
        String digits = "35" + digits(12);
        return digits + luhn(digits);
    }

    String ean() {
        String body = List.of("400", "401", "690", "693", "500", "505", "570", "489", "471")
                        .get(random.nextInt(9))
                + digits(9);
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += (body.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return body + (10 - sum % 10) % 10;
    }
}
