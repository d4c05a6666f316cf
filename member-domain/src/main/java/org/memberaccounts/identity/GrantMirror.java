package org.memberaccounts.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Brings what we know of grantees in line with Keycloak. Seeing the same twice changes nothing. */
@ApplicationScoped
class GrantMirror {
    private final Grantees grantees;
    private final StaffRegister staff;
    private final Clock clock;
    private final Event<GrantsFollowed> followed;

    @Inject
    GrantMirror(Grantees grantees, StaffRegister staff, Clock clock, Event<GrantsFollowed> followed) {
        this.grantees = grantees;
        this.staff = staff;
        this.clock = clock;
        this.followed = followed;
    }

    /** Follows a grantee's present state; of one that was never seen nothing is kept. */
    @Transactional
    void reflect(GranteeId id, Granted now) {
        grantees.lock(id).filter(known -> !known.granted().equals(now)).ifPresent(known -> {
            Optional<Integer> number = number(id);
            GrantAction what = number.isPresent() ? ofStaff(known.granted(), now) : ofClient(known.granted(), now);
            known.become(now, clock.instant());
            followed.fire(new GrantsFollowed(what, number.map(String::valueOf).orElseGet(id::reference)));
        });
    }

    private Optional<Integer> number(GranteeId id) {
        return id.kind() == GranteeId.Kind.USER ? staff.find(new IdentityId(id.id())) : Optional.empty();
    }

    private static GrantAction ofStaff(Granted before, Granted now) {
        if (before.state() != now.state()) {
            return switch (now.state()) {
                case ENABLED -> GrantAction.STAFF_ENABLED;
                case DISABLED -> GrantAction.STAFF_DISABLED;
                case GONE -> GrantAction.STAFF_DELETED;
            };
        }
        return before.grants().equals(now.grants()) ? GrantAction.STAFF_SIGNED_OUT : GrantAction.STAFF_ROLES_CHANGED;
    }

    private static GrantAction ofClient(Granted before, Granted now) {
        if (before.state() != now.state()) {
            return switch (now.state()) {
                case ENABLED -> GrantAction.CLIENT_ENABLED;
                case DISABLED -> GrantAction.CLIENT_DISABLED;
                case GONE -> GrantAction.CLIENT_DELETED;
            };
        }
        return before.grants().equals(now.grants()) ? GrantAction.CLIENT_SIGNED_OUT : GrantAction.CLIENT_RIGHTS_CHANGED;
    }
}
