package org.memberaccounts.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.memberaccounts.failure.FailureTrace;
import org.memberaccounts.identity.IdentityId;
import org.memberaccounts.identity.IdentityProviderRefused;
import org.memberaccounts.identity.KeycloakUsers;
import org.memberaccounts.identity.SignIns;
import org.memberaccounts.jobs.JobStep;
import org.memberaccounts.notice.NoticeAddress;
import org.memberaccounts.operation.PublicAddress;
import org.memberaccounts.person.EmailAddress;
import org.memberaccounts.person.PersonId;

/**
 * Takes an enrolment to Keycloak: a user who can't sign in, then our link, then the user let in and asked by mail, then
 * our mark. After a crash between any two it begins where it was; a user that an earlier try made is found again (ADR
 * 5), a mail that went out stands in Keycloak's book of events. Only when that can't tell, since Keycloak died as well
 * or is still sending, the mail goes out once more: the same question, whose second link does what the first does.
 * While Keycloak is away this is tried again, until {@link EndInvitations} ends it; what Keycloak refuses for good ends
 * it at once.
 */
@ApplicationScoped
class InvitePerson implements JobStep {
    /** As it stands in the log. */
    static final String NAME = "invite-person";
    /** Time for the try at once to succeed, so that the job then finds nothing to do. */
    static final Duration FIRST_RETRY = Duration.ofSeconds(5);

    private static final System.Logger LOG = System.getLogger(InvitePerson.class.getName());

    private final OpenInvitations open;
    private final SignIns signIns;
    private final KeycloakUsers users;
    private final NoticeAddress address;

    @Inject
    InvitePerson(OpenInvitations open, SignIns signIns, KeycloakUsers users, NoticeAddress address) {
        this.open = open;
        this.signIns = signIns;
        this.users = users;
        this.address = address;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String person, int attempt) {
        attempt(new PersonId(UUID.fromString(person)));
    }

    /** So that the answer can tell how it ended; when it fails, the job is there. */
    void tryAtOnce(PersonId person) {
        try {
            attempt(person);
        } catch (Exception e) {
            // whatever it was, a commit that failed too, which no method here declares: the enrolment is committed, and
            // the job was scheduled with it
            LOG.log(
                    System.Logger.Level.INFO,
                    "An invitation could not be made at once; the job will: {0}",
                    FailureTrace.of(e));
        }
    }

    private void attempt(PersonId person) {
        step(
                person,
                InvitationStatus.inviting,
                invitation -> address.of(person, NAME).ifPresent(email -> invite(person, invitation, email)));
        step(
                person,
                InvitationStatus.invited,
                invitation -> signIns.identity(person).ifPresent(user -> ask(person, user)));
    }

    /** Goes on from where an invitation rests, if it rests there. */
    private void step(PersonId person, InvitationStatus from, Consumer<Invitation> step) {
        try {
            open.get(person)
                    .filter(invitation -> invitation.is(from) && !invitation.isMailed())
                    .ifPresent(step);
        } catch (IdentityProviderRefused e) {
            LOG.log(System.Logger.Level.WARNING, "An enrolment ends, since Keycloak refuses it: {0}", e.getMessage());
            open.end(person, from, InvitationEnded.Reason.SIGN_IN_REFUSED);
        }
    }

    private void invite(PersonId person, Invitation invitation, EmailAddress email) {
        Optional<IdentityId> user = users.invite(email, invitation.language()).filter(made -> !signIns.isKnown(made));
        user.ifPresentOrElse(
                made -> link(person, made),
                () -> open.endTaken(person, users.owner(email).flatMap(signIns::person)));
    }

    /** An invitation that was ended while Keycloak made the user leaves nobody there. */
    private void link(PersonId person, IdentityId user) {
        if (!open.invited(person, user) && !signIns.isKnown(user)) {
            users.delete(user);
        }
    }

    private void ask(PersonId person, IdentityId user) {
        if (!users.letIn(user)) {
            throw new IllegalStateException(
                    "An invited person was shut out at Keycloak; they are asked when they can sign in.");
        }
        users.mailInvitation(user, PublicAddress.of("/account/home"), EndInvitations.PATIENCE);
        open.mailed(person);
    }
}
