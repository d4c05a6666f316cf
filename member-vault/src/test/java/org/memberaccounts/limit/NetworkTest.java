package org.memberaccounts.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class NetworkTest {
    @Test
    void addressesOfOneHouseholdAreOneNetwork() {
        assertEquals(Network.of("2001:db8:1:2::1"), Network.of("2001:db8:1:2:ffff::9"));
        assertNotEquals(Network.of("2001:db8:1:2::1"), Network.of("2001:db8:1:3::1"));
        assertNotEquals(Network.of("192.0.2.1"), Network.of("192.0.2.2"));
        assertEquals(Network.of("192.0.2.1"), Network.of("::ffff:192.0.2.1"));
    }

    @Test
    void aNameIsNeverLookedUp() {
        assertEquals("unknown", Network.of("localhost"));
        assertEquals("unknown", Network.of(""));
        assertEquals("unknown", Network.of("face"));
    }
}
