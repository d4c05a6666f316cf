package org.memberaccounts.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The part of a network address that one household or company has: all of IPv4, the first 64 bits of IPv6. */
final class Network {
    private static final Pattern LITERAL = Pattern.compile("[0-9a-fA-F.:]{2,45}");
    private static final int PREFIX_BYTES = 8;
    private static final String UNKNOWN = "unknown";

    private Network() {}

    /** Returns the network of an address as the server names it. */
    static String of(String address) {
        // only what is an address already, so that no name is ever looked up
        if (!LITERAL.matcher(address).matches()) {
            return UNKNOWN;
        }
        try {
            InetAddress read = InetAddress.getByName(address);
            byte[] bytes = read.getAddress();
            return HexFormat.of().formatHex(read instanceof Inet6Address ? Arrays.copyOf(bytes, PREFIX_BYTES) : bytes);
        } catch (UnknownHostException e) {
            return UNKNOWN;
        }
    }
}
