package org.memberaccounts.sample;

import java.util.Set;
import java.util.UUID;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.identity.IdentityId;

/** The staff of the sample realm. Those with sign-ins are first; the other agents have none. */
enum Employee {
    SUPPORT(3, Actor.Staff.SUPPORT),
    PRIVACY_OFFICER(4, Actor.Staff.PRIVACY_OFFICER),
    PRIVACY_OFFICER_2(5, Actor.Staff.PRIVACY_OFFICER),
    AUDITOR(6, Actor.Staff.AUDITOR),
    SUPPORT_2(7, Actor.Staff.SUPPORT),
    SUPPORT_3(8, Actor.Staff.SUPPORT);

    private static final long REALM = 0x0000_0000_0000_4000L;
    private static final long PEOPLE = 0x8000_0000_0000_0000L;

    private final int account;
    private final String role;

    Employee(int account, String role) {
        this.account = account;
        this.role = role;
    }

    /** As the sample realm has it. */
    IdentityId identity() {
        return new IdentityId(new UUID(REALM, PEOPLE | account));
    }

    Set<String> roles() {
        return Set.of(role);
    }

    /** From the range for documentation (RFC 5737). */
    String networkAddress() {
        return "192.0.2." + account;
    }
}
