package org.memberaccounts.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RemoveUnfinishedSignUpsTest {
    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    private static final Instant LONG_AGO =
            NOW.minus(RemoveUnfinishedSignUps.PATIENCE).minusSeconds(1);
    private static final IdentityId ID = new IdentityId("00000000-0000-4000-8000-000000000001");

    @Test
    void removesWhoDidNotCompleteInSevenDays() {
        assertEquals(List.of(ID), overdue(user(Optional.of(LONG_AGO), false), Set.of()));
        assertEquals(Duration.ofDays(7), RemoveUnfinishedSignUps.PATIENCE);
    }

    @Test
    void givesEverybodyTheWholeSevenDays() {
        assertEquals(
                List.of(), overdue(user(Optional.of(NOW.minus(RemoveUnfinishedSignUps.PATIENCE)), false), Set.of()));
    }

    @Test
    void leavesPeopleAndStaffOfOursAlone() {
        assertEquals(List.of(), overdue(user(Optional.of(LONG_AGO), false), Set.of(ID)));
    }

    @Test
    void leavesClientsAlone() {
        assertEquals(List.of(), overdue(user(Optional.of(LONG_AGO), true), Set.of()));
    }

    @Test
    void leavesAloneWhoseAgeIsUnknown() {
        assertEquals(List.of(), overdue(user(Optional.empty(), false), Set.of()));
    }

    private static List<IdentityId> overdue(KeycloakUser user, Set<IdentityId> known) {
        return RemoveUnfinishedSignUps.overdue(List.of(user), known, NOW);
    }

    private static KeycloakUser user(Optional<Instant> createdAt, boolean service) {
        return new KeycloakUser(ID, Optional.empty(), KeycloakUser.Address.UNVERIFIED, true, createdAt, service);
    }
}
