package org.memberaccounts.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The acts of the story, done through the same desks that pages and API use, grouped by those who do them. */
@ApplicationScoped
class Doings {
    private final MemberDoings members;
    private final CaseDoings cases;
    private final DisputeDoings disputes;
    private final PhoneDoings phones;
    private final StaffDoings staff;
    private final SystemDoings systems;
    private final VersionDoings versions;

    @Inject
    Doings(
            MemberDoings members,
            CaseDoings cases,
            DisputeDoings disputes,
            PhoneDoings phones,
            StaffDoings staff,
            SystemDoings systems,
            VersionDoings versions) {
        this.members = members;
        this.cases = cases;
        this.disputes = disputes;
        this.phones = phones;
        this.staff = staff;
        this.systems = systems;
        this.versions = versions;
    }

    MemberDoings members() {
        return members;
    }

    CaseDoings cases() {
        return cases;
    }

    DisputeDoings disputes() {
        return disputes;
    }

    PhoneDoings phones() {
        return phones;
    }

    StaffDoings staff() {
        return staff;
    }

    SystemDoings systems() {
        return systems;
    }

    VersionDoings versions() {
        return versions;
    }
}
