package org.memberaccounts.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The acts of the story, done through the same desks that pages and API use, grouped by those who do them. */
@ApplicationScoped
class Doings {
    private final MemberDoings members;
    private final PhoneDoings phones;
    private final StaffDoings staff;
    private final SystemDoings systems;
    private final VersionDoings versions;

    @Inject
    Doings(MemberDoings members, PhoneDoings phones, StaffDoings staff, SystemDoings systems, VersionDoings versions) {
        this.members = members;
        this.phones = phones;
        this.staff = staff;
        this.systems = systems;
        this.versions = versions;
    }

    MemberDoings members() {
        return members;
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
