package org.memberaccounts.request;

import org.memberaccounts.actor.StaffRole;

/** Who may make a move. */
public sealed interface Party {
    /** The person it is about, or who may act for them. */
    Party PERSON = new Person();
    /** A timer, or what follows by itself. */
    Party SYSTEM = new Course();

    /** As it stands in the API. */
    String code();

    /** The person it is about, or who may act for them. */
    record Person() implements Party {
        @Override
        public String code() {
            return "member";
        }
    }

    /** Somebody of the staff in this role: anybody until one of them takes it up, and then that one. */
    record Officer(String code, StaffRole role) implements Party {}

    /** Somebody of the staff in this role, but not who has it now. */
    record AnotherOfficer(String code, StaffRole role) implements Party {}

    /** A timer, or what follows by itself. */
    record Course() implements Party {
        @Override
        public String code() {
            return "system";
        }
    }
}
