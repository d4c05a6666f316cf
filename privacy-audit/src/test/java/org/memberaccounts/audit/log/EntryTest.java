package org.memberaccounts.audit.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTest {
    private static final UUID ID = UUID.fromString("0193b2c4-0000-7000-8000-000000000001");
    private static final UUID SUBJECT = UUID.fromString("7b0e7d3a-6d0f-4b6e-9a53-2f6a1f0c9d11");
    private static final Instant AT = Instant.parse("2026-11-24T09:14:00.123456Z");

    @Test
    void anEntryIsCanonicalJsonWithSortedMembersAndNothingThatIsAbsent() {
        AuditEvent event = AuditEvent.of("data.disclosed")
                .by(new ActorRef(ActorRef.Kind.STAFF, "104"))
                .about(SUBJECT)
                .purpose("service-application", 2)
                .ground("contract")
                .attributes(List.of("phone", "email"))
                .client("member-web")
                .channel(Channel.WEB)
                .build();
        assertEquals(
                "{\"action\":\"data.disclosed\",\"actor\":{\"id\":\"104\",\"kind\":\"staff\"},\"at\":1795511640123456,\"attributes\":[\"email\",\"phone\"],\"channel\":\"web\",\"client\":\"member-web\","
                        + "\"detail\":\"00ff\",\"ground\":\"contract\",\"id\":\"0193b2c4-0000-7000-8000-000000000001\",\"log\":1,\"outcome\":\"done\",\"purpose\":{\"id\":\"service-application\",\"text\":2},"
                        + "\"subject\":\"7b0e7d3a-6d0f-4b6e-9a53-2f6a1f0c9d11\",\"v\":1}",
                Entry.of(event, 1, ID, AT, "00ff"));
    }

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
        AuditEvent.Builder event = AuditEvent.of("data.disclosed")
                .by(new ActorRef(ActorRef.Kind.STAFF, "104"))
                .client("member-web")
                .channel(Channel.WEB);
        assertThrows(
                IllegalArgumentException.class,
                () -> event.attributes(List.of(typed)).build());
        assertThrows(
                IllegalArgumentException.class,
                () -> AuditEvent.of(typed)
                        .by(new ActorRef(ActorRef.Kind.STAFF, "104"))
                        .client("member-web")
                        .channel(Channel.WEB)
                        .build());
        assertThrows(IllegalArgumentException.class, () -> new ActorRef(ActorRef.Kind.STAFF, typed));
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
}
