package org.memberaccounts.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.memberaccounts.failure.FailureTrace;
import org.memberaccounts.identity.KeycloakUsers;
import org.memberaccounts.identity.SignIns;
import org.memberaccounts.jobs.JobStep;
import org.memberaccounts.person.PersonId;

/**
 * Takes a pending membership to Keycloak: the role first, then our state, so that a crash in between repeats the role,
 * which is harmless.
 */
@ApplicationScoped
class GrantMembership implements JobStep {
    /** As it stands in the log. */
    static final String NAME = "grant-membership";
    /** Time for the try at once to succeed, so that the job then finds nothing to do. */
    static final Duration FIRST_RETRY = Duration.ofSeconds(5);

    private static final System.Logger LOG = System.getLogger(GrantMembership.class.getName());

    private final Enrolment enrolment;
    private final SignIns signIns;
    private final KeycloakUsers users;

    @Inject
    GrantMembership(Enrolment enrolment, SignIns signIns, KeycloakUsers users) {
        this.enrolment = enrolment;
        this.signIns = signIns;
        this.users = users;
    }

    @Override
    public String name() {
        return NAME;
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
        boolean there = signIns.identity(person).map(users::grantMember).orElse(false);
        if (there) {
            enrolment.grant(person);
        }
        return there;
    }

    /** So that people needn't wait for the job; when it fails, the job is there. */
    void tryAtOnce(PersonId person) {
        try {
            attempt(person);
        } catch (Exception e) {
            // whatever it was, a commit that failed too, which no method here declares: the membership is committed,
            // and the job was scheduled with it
            LOG.log(
                    System.Logger.Level.INFO,
                    "A membership could not be granted at once; the job will: {0}",
                    FailureTrace.of(e));
        }
    }
}
