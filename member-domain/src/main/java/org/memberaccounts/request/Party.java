package org.memberaccounts.request;

import org.memberaccounts.actor.StaffRole;

/** A party that makes moves. */
public sealed interface Party {
    /** The person concerned, or somebody who may act for them. */
    Party PERSON = new Person();
    /** A timer, or a move that follows by itself. */
    Party SYSTEM = new Course();

    /** Returns its code in the API. */
    String code();

    /** The person concerned, or somebody who may act for them. */
    record Person() implements Party {
        @Override
        public String code() {
            return "member";
        }
    }

    /** Any member of staff in this role, until one of them takes the request up; then that one. */
    record Officer(String code, StaffRole role) implements Party {}

    /** A member of staff in this role, but not the one who has it now. */
    record AnotherOfficer(String code, StaffRole role) implements Party {}

    /** A timer, or a move that follows by itself. */
    record Course() implements Party {
        @Override
        public String code() {
            return "system";
        }
    }
}
