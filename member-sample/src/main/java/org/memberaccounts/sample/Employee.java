package org.memberaccounts.sample;

import java.util.Set;
import java.util.UUID;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.identity.IdentityId;

/** The staff of the sample realm. All have sign-ins except the second and the third agent. */
enum Employee {
    SUPPORT(3, StaffRole.SUPPORT),
    PRIVACY_OFFICER(4, StaffRole.PRIVACY_OFFICER),
    PRIVACY_OFFICER_2(5, StaffRole.PRIVACY_OFFICER),
    AUDITOR(6, StaffRole.AUDITOR),
    SUPPORT_2(7, StaffRole.SUPPORT),
    SUPPORT_3(8, StaffRole.SUPPORT),
    SUPPORT_LEAD(9, StaffRole.SUPPORT_LEAD);

    private static final long REALM = 0x0000_0000_0000_4000L;
    private static final long PEOPLE = 0x8000_0000_0000_0000L;

    private final int account;
    private final StaffRole role;

    Employee(int account, StaffRole role) {
        this.account = account;
        this.role = role;
    }

    /** Returns the id in the sample realm. */
    IdentityId identity() {
        return new IdentityId(new UUID(REALM, PEOPLE | account).toString());
    }

    Set<StaffRole> roles() {
        return Set.of(role);
    }

    /** Returns an address from the range for documentation (RFC 5737). */
    String networkAddress() {
        return "192.0.2." + account;
    }
}
