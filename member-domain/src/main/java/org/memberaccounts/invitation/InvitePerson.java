package org.memberaccounts.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.memberaccounts.identity.IdentityId;
import org.memberaccounts.identity.IdentityProviderRefused;
import org.memberaccounts.identity.InvitedUsers;
import org.memberaccounts.identity.KeycloakUsers;
import org.memberaccounts.identity.SignIns;
import org.memberaccounts.identity.TakenIdentities;
import org.memberaccounts.jobs.JobStep;
import org.memberaccounts.notice.NoticeAddress;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.person.EmailAddress;
import org.memberaccounts.person.PersonId;

/**
 * Takes an enrolment to Keycloak: makes a user who can't sign in, links it, lets it in, and marks the person as asked,
 * with which the mail is ordered ({@link PersonAsked}). After a crash between any two steps it goes on where it was: a
 * user that an earlier try made is found again (ADR 5), and to let in twice is to let in once. While Keycloak is away
 * this is tried again, until {@link EndInvitations} ends it; when Keycloak refuses for good, the enrolment ends at
 * once. No request waits for it, so nobody learns by the time whether an address has an account.
 */
@ApplicationScoped
class InvitePerson implements JobStep {
    private static final System.Logger LOG = System.getLogger(InvitePerson.class.getName());

    private final OpenInvitations open;
    private final EndedEnrolments ended;
    private final SignIns signIns;
    private final TakenIdentities taken;
    private final KeycloakUsers users;
    private final InvitedUsers invited;
    private final NoticeAddress address;
    private final Organisation organisation;

    @Inject
    InvitePerson(
            OpenInvitations open,
            EndedEnrolments ended,
            SignIns signIns,
            TakenIdentities taken,
            KeycloakUsers users,
            InvitedUsers invited,
            NoticeAddress address,
            Organisation organisation) {
        this.open = open;
        this.ended = ended;
        this.signIns = signIns;
        this.taken = taken;
        this.users = users;
        this.invited = invited;
        this.address = address;
        this.organisation = organisation;
    }

    @Override
    public String name() {
        return OpenInvitations.INVITE;
    }

    @Override
    public void run(String person, int attempt) {
        attempt(new PersonId(UUID.fromString(person)));
    }

    private void attempt(PersonId person) {
        step(
                person,
                InvitationStatus.inviting,
                invitation -> address.of(person, name()).ifPresent(email -> invite(person, invitation, email)));
        step(
                person,
                InvitationStatus.invited,
                invitation -> signIns.identity(person).ifPresent(user -> ask(person, user)));
    }

    /** Takes a step if the invitation has this status. */
    private void step(PersonId person, InvitationStatus from, Consumer<Invitation> step) {
        try {
            open.get(person)
                    .filter(invitation -> invitation.is(from) && !invitation.isAsked())
                    .ifPresent(step);
        } catch (IdentityProviderRefused e) {
            LOG.log(System.Logger.Level.WARNING, "An enrolment ends, since Keycloak refuses it: {0}", e.getMessage());
            ended.end(person, from, InvitationEnded.Reason.SIGN_IN_REFUSED, name());
        }
    }

    private void invite(PersonId person, Invitation invitation, EmailAddress email) {
        Optional<IdentityId> user = invited.invite(
                        email, organisation.languages().of(invitation.language()))
                .filter(made -> !taken.contain(made));
        user.ifPresentOrElse(
                made -> link(person, made),
                () -> ended.takeKnown(person, users.owner(email).flatMap(signIns::person)));
    }

    /**
     * Links the user to the person; if the invitation was ended while Keycloak made the user, the user is removed
     * there.
     */
    private void link(PersonId person, IdentityId user) {
        if (!open.invited(person, user) && !taken.contain(user)) {
            users.delete(user);
        }
    }

    private void ask(PersonId person, IdentityId user) {
        if (!invited.letIn(user)) {
            throw new IllegalStateException(
                    "An invited person was shut out at Keycloak; they are asked when they can sign in.");
        }
        open.ask(person);
    }
}
