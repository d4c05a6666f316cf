package org.memberaccounts.input;

import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Keys of programs, recovery codes and phrases made up by a seed, in the forms that they have. None opens anything. */
final class Keys {
    private static final String DIGITS = "0123456789";
    private static final String HEX = DIGITS + "abcdef";
    private static final String CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String LETTERS = CAPITALS.toLowerCase(Locale.ROOT);
    private static final String ALL = DIGITS + CAPITALS + LETTERS;
    private static final List<String> PHRASE =
            List.of("horse", "battery", "orange", "violin", "tractor", "pebble", "lantern", "sugar", "eagle", "copper");

    private final RandomGenerator random;

    Keys(RandomGenerator random) {
        this.random = random;
    }

    String key() {
        return switch (random.nextInt(8)) {
            case 0 -> "sk_live_" + some(ALL, 24);
            case 1 -> "ghp_" + some(ALL, 36);
            case 2 -> "glpat-" + some(ALL, 20);
            case 3 -> "xoxb-" + some(DIGITS, 12) + "-" + some(ALL, 24);
            case 4 -> "AKIA" + some(CAPITALS, 16);
            case 5 -> "LTAI5t" + some(ALL, 18);
            case 6 -> "AIza" + some(ALL, 35);
            default -> "sk-proj-" + some(ALL, 40);
        };
    }

    /** Returns a key without a beginning that says whose it is. */
    String bare() {
        return some(DIGITS, 1) + some(LETTERS, 1) + some(ALL + "+/", 38);
    }

    String hex() {
        return some(DIGITS, 1)
                + some("abcdef", 1)
                + some(HEX, List.of(30, 38, 62).get(random.nextInt(3)));
    }

    String webToken() {
        return "eyJ" + some(ALL, 17) + ".eyJ" + some(ALL, 40) + "." + some(ALL, 42);
    }

    String privateKey() {
        return "-----BEGIN PRIVATE KEY-----\n" + some(ALL, 64) + "\n-----END PRIVATE KEY-----";
    }

    String backupCode() {
        return switch (random.nextInt(3)) {
            case 0 -> some(DIGITS, 4) + " " + some(DIGITS, 4);
            case 1 -> some(DIGITS, 8);
            default -> some(LETTERS, 3) + some(DIGITS, 2) + "-" + some(LETTERS, 2) + some(DIGITS, 3);
        };
    }

    String recoveryKey() {
        boolean ofDigits = random.nextBoolean();
        return IntStream.range(0, 6)
                .mapToObj(group -> ofDigits ? some(DIGITS, 6) : some(CAPITALS, 2) + some(DIGITS, 2))
                .collect(Collectors.joining("-"));
    }

    String base32() {
        return some("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 31) + "7";
    }

    String phrase() {
        String between = random.nextBoolean() ? " " : "-";
        return random.ints(random.nextInt(4, 7), 0, PHRASE.size())
                .mapToObj(PHRASE::get)
                .collect(Collectors.joining(between));
    }

    private String some(String signs, int length) {
        return random.ints(length, 0, signs.length())
                .mapToObj(at -> signs.substring(at, at + 1))
                .collect(Collectors.joining());
    }
}
