package org.memberaccounts.audit.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTest {
    private static final ActorRef AGENT = new ActorRef(ActorRef.Kind.STAFF, "104", "support");

    @Test
    void aLeafIsHashedAsRfc6962Says() {
        // the hash of a leaf without content, from the test vectors of Certificate Transparency
        assertEquals(
                "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                HexFormat.of().formatHex(Entry.leafHash("")));
    }

    @Test
    void theDetailIsHashedWithItsSalt() {
        // sixteen zero bytes through sha256sum
        assertEquals(
                "374708fff7719dd5979ec875d56cd2286f6d3cf7ec317a3b25632aab28ec37bb", Entry.detailHash(new byte[16], ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Chen Xiaomei", "13900000000 ", "陈小梅", "", "a@b.example", "name=x", "<b>", "a\u0000"})
    void noPlaceOfAnEventHoldsWhatAPersonTyped(String typed) {
        AuditEvent.Builder event =
                AuditEvent.of("data.disclosed").by(AGENT).client("member-web").channel(Channel.WEB);
        assertThrows(
                IllegalArgumentException.class,
                () -> event.attributes(List.of(typed)).build());
        assertThrows(
                IllegalArgumentException.class,
                () -> AuditEvent.of(typed)
                        .by(AGENT)
                        .client("member-web")
                        .channel(Channel.WEB)
                        .build());
        assertThrows(IllegalArgumentException.class, () -> new ActorRef(ActorRef.Kind.STAFF, typed, "support"));
        assertThrows(IllegalArgumentException.class, () -> new ActorRef(ActorRef.Kind.STAFF, "104", typed));
        assertThrows(IllegalArgumentException.class, () -> new Ref("case", typed));
        assertThrows(IllegalArgumentException.class, () -> Ground.legalBasis(typed));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Detail(Optional.empty(), Optional.empty(), Map.of("note", typed)));
    }

    @Test
    void whatABrowserSaysItIsIsCutAndMadePrintable() {
        Detail detail = new Detail(Optional.empty(), Optional.of("x\n".repeat(300)), Map.of());
        assertEquals(200, detail.userAgent().orElseThrow().length());
        assertEquals(-1, detail.canonical().indexOf('\n'));
    }

    @Test
    void halfASurrogatePairIsOneCharacterToo() {
        Detail detail = new Detail(Optional.empty(), Optional.of("\ude00a\ud83d"), Map.of());
        assertEquals("?a?", detail.userAgent().orElseThrow());
    }
}
