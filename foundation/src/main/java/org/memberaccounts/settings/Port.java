package org.memberaccounts.settings;

/** A TCP port, from 1 to 65535. */
public record Port(int number) {
    private static final int LAST = 65_535;

    public Port {
        if (number < 1 || number > LAST) {
            throw new IllegalArgumentException("not a port");
        }
    }
}
