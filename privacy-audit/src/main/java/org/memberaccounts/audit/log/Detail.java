package org.memberaccounts.audit.log;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The part of an event that can be dropped after its period: the entry holds only its hash.
 *
 * @param networkAddress the address that the request came from, made printable and cut to 200 characters
 * @param userAgent the program that sent it, likewise
 * @param extras codes and numbers by name; never free text
 */
public record Detail(Optional<String> networkAddress, Optional<String> userAgent, Map<String, String> extras) {
    /** A detail with nothing in it. */
    public static final Detail NONE = new Detail(Optional.empty(), Optional.empty(), Map.of());

    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_DETAIL = 4096;

    public Detail {
        networkAddress = networkAddress.flatMap(Detail::fitting);
        userAgent = userAgent.flatMap(Detail::fitting);
        extras.forEach((name, value) -> {
            Codes.code(name);
            Codes.reference(value);
        });
        extras = Map.copyOf(extras);
    }

    /** Puts a question mark for each code point that isn't plain ASCII, cuts the rest, and leaves out what is empty. */
    private static Optional<String> fitting(String sent) {
        String ascii = sent.replaceAll("[^\\x20-\\x7e]", "?");
        return Optional.of(ascii.substring(0, Math.min(ascii.length(), LONGEST_TEXT)))
                .filter(text -> !text.isEmpty());
    }

    String canonical() {
        Map<String, Object> members = new TreeMap<>(extras);
        networkAddress.ifPresent(address -> members.put("network-address", address));
        userAgent.ifPresent(agent -> members.put("user-agent", agent));
        return CanonicalJson.of(members, LONGEST_DETAIL);
    }
}
