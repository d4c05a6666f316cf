package org.memberaccounts.vault.door;

import java.util.Optional;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.authority.Authority;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.Purpose;
import org.memberaccounts.purpose.ReaderKind;
import org.memberaccounts.vault.Refusal;

/** The rule of roles: a purpose says which kinds of actors read for it. */
final class RoleRules {
    private RoleRules() {}

    /** Returns the reason why this actor doesn't read about this person for this purpose. */
    static Optional<Refusal> keepsOut(Access by, PersonId person, Purpose purpose) {
        return switch (by.actor()) {
            case Actor.Member self -> inOwnAffairs(by, person, purpose);
            case Actor.Guardian guardian -> inOwnAffairs(by, person, purpose);
            case Actor.Staff staff ->
                unless(isOfficer(staff, purpose)
                        || staff.has(StaffRole.SUPPORT) && purpose.readers().contains(ReaderKind.SUPPORT));
            case Actor.Integrator integrator ->
                unless(integrator.purposes().contains(purpose.id())
                        && purpose.readers().contains(ReaderKind.INTEGRATOR));
            case Actor.Job job -> unless(purpose.readers().contains(ReaderKind.SYSTEM));
            case Actor.Visitor stranger -> Optional.of(Refusal.ROLE_MISSING);
        };
    }

    /** Tells whether they read as an officer who decides requests. */
    static boolean isOfficer(Actor.Staff staff, Purpose purpose) {
        return staff.has(StaffRole.PRIVACY_OFFICER) && purpose.isForOfficers();
    }

    private static Optional<Refusal> inOwnAffairs(Access by, PersonId person, Purpose purpose) {
        return Authority.lack(by, person)
                .map(Refusal::of)
                .or(() -> unless(purpose.readers().contains(ReaderKind.SELF)));
    }

    private static Optional<Refusal> unless(boolean allowed) {
        return allowed ? Optional.empty() : Optional.of(Refusal.ROLE_MISSING);
    }
}
