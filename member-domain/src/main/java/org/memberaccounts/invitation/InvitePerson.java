package org.memberaccounts.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.memberaccounts.identity.IdentityId;
import org.memberaccounts.identity.KeycloakUsers;
import org.memberaccounts.identity.SignIns;
import org.memberaccounts.jobs.JobStep;
import org.memberaccounts.operation.PublicAddress;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.EmailAddress;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.vault.Answer;
import org.memberaccounts.vault.Disclosure;
import org.memberaccounts.vault.Requester;
import org.memberaccounts.vault.Vault;

/**
 * Takes an enrolment to Keycloak: a user who can't sign in, then our link, then the user enabled and asked by mail, then our mark. After a
 * crash between any two it begins where it was; a user that an earlier try made is found again (ADR 5), the mail may go out twice.
 */
@ApplicationScoped
class InvitePerson implements JobStep {
    /** As it stands in the log. */
    static final String NAME = "invite-person";
    /** Time for the try at once to succeed, so that the job then finds nothing to do. */
    static final Duration FIRST_RETRY = Duration.ofSeconds(5);
    private static final System.Logger LOG = System.getLogger(InvitePerson.class.getName());

    @Inject
    private OpenInvitations open;

    @Inject
    private SignIns signIns;

    @Inject
    private KeycloakUsers users;

    @Inject
    private Vault vault;

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
        } catch (RuntimeException e) {
            // whatever it was: the enrolment is committed, and the job was scheduled with it
            LOG.log(System.Logger.Level.INFO, "An invitation could not be made at once; the job will: {0}", e.getClass().getName());
        }
    }

    private void attempt(PersonId person) {
        open(person, InvitationStatus.inviting).ifPresent(invitation -> invite(person, invitation.language()));
        open(person, InvitationStatus.invited).flatMap(invitation -> signIns.identity(person)).ifPresent(user -> ask(person, user));
    }

    private Optional<Invitation> open(PersonId person, InvitationStatus status) {
        return open.get(person).filter(invitation -> invitation.is(status) && !invitation.isMailed());
    }

    private void invite(PersonId person, Locale language) {
        address(person).flatMap(email -> users.invite(email, language)).filter(user -> !signIns.isKnown(user))
                .ifPresentOrElse(user -> open.invited(person, user), () -> open.end(person, InvitationStatus.inviting, InvitationEnded.Reason.ADDRESS_TAKEN));
    }

    private void ask(PersonId person, IdentityId user) {
        users.enable(user);
        users.mailInvitation(user, PublicAddress.of("/account/home"), EndInvitations.PATIENCE);
        open.mailed(person);
    }

    private Optional<EmailAddress> address(PersonId person) {
        return switch (vault.disclose(new Disclosure(Requester.job(NAME), person, PurposeCatalogue.NOTICES, Set.of(AttributeId.EMAIL), Optional.empty()))) {
            case Answer.Disclosed disclosed -> Optional.ofNullable(disclosed.values().take().get(AttributeId.EMAIL)).flatMap(EmailAddress::parse);
            case Answer.Refused refused -> Optional.empty();
        };
    }
}
