package org.memberaccounts.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityIdTest {
    private static final String FEDERATED = "f:7c1f1b9e-0d3c-4a53-9c1e-0e3c0f3d8d11:Zoë O'Neil@corp.example";

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-4000-8000-000000000001", "imported-17", FEDERATED, "王小梅", "a/b?c#d%2F;e"})
    void isWhateverTextKeycloakHas(String text) {
        assertEquals(text, IdentityId.parse(text).orElseThrow().value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "a\nb", "a\u0000b", "\u0085"})
    void isNothingThatWouldChangeAPathOrALine(String text) {
        assertEquals(Optional.empty(), IdentityId.parse(text));
        assertThrows(IllegalArgumentException.class, () -> new IdentityId(text));
    }

    @Test
    void hasAtMost255Characters() {
        assertEquals(255, new IdentityId("a".repeat(255)).value().length());
        assertEquals(Optional.empty(), IdentityId.parse("a".repeat(256)));
        assertEquals(Optional.empty(), IdentityId.parse(null));
    }

    @Test
    void bringsNoNameIntoTheLog() {
        String uuid = "00000000-0000-4000-8000-000000000001";
        assertEquals(uuid, new IdentityId(uuid).reference());
        String reference = new IdentityId(FEDERATED).reference();
        assertEquals(36, reference.length());
        assertEquals(reference, new IdentityId(FEDERATED).reference(), "the same each time");
        assertNotEquals(reference, new IdentityId(FEDERATED + "2").reference());
        assertFalse(new IdentityId(FEDERATED).toString().contains("Neil"));
    }

    @Test
    void isOneSegmentOfAPath() {
        assertEquals(
                "/users/f:x:a%2Fb%20%3Fc%3Bd/logout",
                UserRepresentations.path(new IdentityId("f:x:a/b ?c;d"), "/logout"));
        assertEquals(
                "/users/00000000-0000-4000-8000-000000000001",
                UserRepresentations.path(new IdentityId("00000000-0000-4000-8000-000000000001"), ""));
    }
}
