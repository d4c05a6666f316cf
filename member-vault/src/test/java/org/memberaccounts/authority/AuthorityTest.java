package org.memberaccounts.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.actor.Via;
import org.memberaccounts.audit.log.Channel;
import org.memberaccounts.audit.log.Detail;
import org.memberaccounts.person.PersonId;

class AuthorityTest {
    private static final PersonId PERSON = new PersonId(UUID.fromString("00000000-0000-7000-8000-000000000001"));
    private static final PersonId OTHER = new PersonId(UUID.fromString("00000000-0000-7000-8000-000000000002"));
    private static final Via VIA = new Via("member-web", Channel.WEB, Detail.NONE);

    static Stream<Actor> othersThanThePerson() {
        return Stream.of(
                new Actor.Member(OTHER),
                new Actor.Staff(7, EnumSet.allOf(StaffRole.class)),
                new Actor.Integrator("shop", Set.of()),
                new Actor.Job("send-notice"),
                new Actor.Visitor());
    }

    @Test
    void aPersonActsForThemselves() {
        assertEquals(Optional.empty(), Authority.lack(new Access(new Actor.Member(PERSON), VIA), PERSON));
    }

    @ParameterizedTest
    @MethodSource("othersThanThePerson")
    void nobodyElseActsForThem(Actor other) {
        assertEquals(Optional.of(Lack.NOT_YOURS), Authority.lack(new Access(other, VIA), PERSON));
    }

    @Test
    void nobodyIsAnybodysGuardianYet() {
        Access asGuardian = new Access(new Actor.Guardian(OTHER), Optional.of(PERSON), VIA);
        assertEquals(Optional.of(Lack.NOT_GUARDIAN), Authority.lack(asGuardian, PERSON));
        assertEquals(
                Optional.of(Lack.NOT_GUARDIAN),
                Authority.lack(asGuardian, OTHER),
                "who acts for another does not act for themselves");
    }

    @Test
    void aGuardianActsForSomebodyAndNobodyElseDoes() {
        assertThrows(IllegalArgumentException.class, () -> new Access(new Actor.Guardian(OTHER), VIA));
        assertThrows(
                IllegalArgumentException.class, () -> new Access(new Actor.Member(OTHER), Optional.of(PERSON), VIA));
    }

    @ParameterizedTest
    @EnumSource(StaffRole.class)
    void anAuditorIsNothingElse(StaffRole role) {
        assertFalse(StaffRole.conflict(EnumSet.of(role)));
        assertEquals(role != StaffRole.AUDITOR, StaffRole.conflict(EnumSet.of(role, StaffRole.AUDITOR)));
    }

    @Test
    void allOtherRolesCanBeInOneHand() {
        assertFalse(StaffRole.conflict(EnumSet.complementOf(EnumSet.of(StaffRole.AUDITOR))));
        assertFalse(StaffRole.conflict(Set.of()));
    }

    @Test
    void aRoleIsCalledAsKeycloakCallsIt() {
        assertEquals("support-lead", StaffRole.SUPPORT_LEAD.code());
    }
}
