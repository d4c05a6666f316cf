package org.memberaccounts.api.problem;

import org.memberaccounts.actor.Actor;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.identity.Caller;

/** Callers that an operation can be meant for. */
public enum Audience {
    AGENTS,
    /** The heads of the service centre. */
    SUPPORT_LEADS,
    PRIVACY_OFFICERS,
    AUDITORS,
    STAFF,
    SYSTEMS,
    ENROLLING_SYSTEMS,
    /** People, whether they are members already or not. */
    PEOPLE,
    /** People whose account is open. */
    MEMBERS;

    boolean has(Caller caller) {
        return switch (this) {
            case AGENTS -> caller.has(StaffRole.SUPPORT);
            case SUPPORT_LEADS -> caller.has(StaffRole.SUPPORT_LEAD);
            case PRIVACY_OFFICERS -> caller.has(StaffRole.PRIVACY_OFFICER);
            case AUDITORS -> caller.has(StaffRole.AUDITOR);
            case STAFF -> caller.staff().isPresent();
            case SYSTEMS -> caller.actor() instanceof Actor.Integrator;
            case ENROLLING_SYSTEMS -> caller.enrolling().isPresent();
            case PEOPLE -> caller.mayBecomeMember();
            case MEMBERS -> caller.account().isPresent();
        };
    }
}
