package org.memberaccounts.audit.log;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The part of an event that can be dropped after its period: the entry holds only its hash.
 *
 * @param networkAddress the address that the request came from
 * @param userAgent the program that sent it, cut to 200 characters
 * @param extras codes and numbers by name; never free text
 */
public record Detail(Optional<String> networkAddress, Optional<String> userAgent, Map<String, String> extras) {
    /** A detail with nothing in it. */
    public static final Detail NONE = new Detail(Optional.empty(), Optional.empty(), Map.of());

    private static final int LONGEST_TEXT = 200;

    public Detail {
        networkAddress = networkAddress.map(Detail::printable);
        userAgent = userAgent.map(Detail::printable);
        extras.forEach((name, value) -> {
            Codes.code(name);
            Codes.reference(value);
        });
        extras = Map.copyOf(extras);
    }

    private static String printable(String text) {
        String ascii = text.replaceAll("[^\\x20-\\x7e]", "?");
        return ascii.length() > LONGEST_TEXT ? ascii.substring(0, LONGEST_TEXT) : ascii;
    }

    String canonical() {
        Map<String, Object> members = new TreeMap<>(extras);
        networkAddress.ifPresent(address -> members.put("network-address", address));
        userAgent.ifPresent(agent -> members.put("user-agent", agent));
        return CanonicalJson.of(members);
    }
}
