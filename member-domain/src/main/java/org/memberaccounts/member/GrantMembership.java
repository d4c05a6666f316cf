package org.memberaccounts.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.memberaccounts.identity.KeycloakRoles;
import org.memberaccounts.identity.SignIns;
import org.memberaccounts.jobs.PromptStep;
import org.memberaccounts.person.PersonId;

/**
 * Takes a pending membership to Keycloak: the role first, then our own status, so that a crash in between only repeats
 * the role, which is harmless.
 */
@ApplicationScoped
class GrantMembership implements PromptStep {
    private final Enrolment enrolment;
    private final SignIns signIns;
    private final KeycloakRoles roles;

    @Inject
    GrantMembership(Enrolment enrolment, SignIns signIns, KeycloakRoles roles) {
        this.enrolment = enrolment;
        this.signIns = signIns;
        this.roles = roles;
    }

    @Override
    public String name() {
        return Enrolment.GRANT;
    }

    @Override
    public void run(String person, int attempt) {
        attempt(new PersonId(UUID.fromString(person)));
    }

    /**
     * Grants it if it is pending and the user is still there.
     *
     * @return false when there is no user to grant it to
     */
    boolean attempt(PersonId person) {
        if (!enrolment.isPending(person)) {
            return true;
        }
        boolean there = signIns.identity(person).map(roles::grantMember).orElse(false);
        if (there) {
            enrolment.grant(person);
        }
        return there;
    }
}
