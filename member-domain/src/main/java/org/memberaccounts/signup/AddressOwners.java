package org.memberaccounts.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.memberaccounts.identity.KeycloakUser;
import org.memberaccounts.identity.KeycloakUsers;
import org.memberaccounts.identity.SignIns;
import org.memberaccounts.identity.TakenIdentities;
import org.memberaccounts.invitation.Invitations;
import org.memberaccounts.person.EmailAddress;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.signup.AddressOwner.Kind;

/** The owners of addresses. Asked by the job that mails, and by nothing that answers a request. */
@ApplicationScoped
class AddressOwners {
    private final KeycloakUsers users;
    private final SignIns signIns;
    private final TakenIdentities taken;
    private final Invitations invitations;

    @Inject
    AddressOwners(KeycloakUsers users, SignIns signIns, TakenIdentities taken, Invitations invitations) {
        this.users = users;
        this.signIns = signIns;
        this.taken = taken;
        this.invitations = invitations;
    }

    /**
     * Finds whom a mail is for.
     *
     * @param email the link's address
     * @return empty when an enrolled person has answered already, or is gone
     */
    Optional<AddressOwner> of(MailedLink link, EmailAddress email) {
        return link.purpose() == LinkPurpose.ENROLMENT
                ? link.person()
                        .filter(person -> invitations.unanswered(person).isPresent())
                        .map(person -> new AddressOwner(Kind.ENROLLED, Optional.empty(), Optional.of(person)))
                : Optional.of(of(email));
    }

    private AddressOwner of(EmailAddress email) {
        return users.owner(email)
                .flatMap(users::find)
                .map(this::owner)
                .orElse(new AddressOwner(Kind.NOBODY, Optional.empty(), Optional.empty()));
    }

    private AddressOwner owner(KeycloakUser user) {
        Optional<PersonId> person = signIns.person(user.id());
        return new AddressOwner(kind(user, person), Optional.of(user.id()), person);
    }

    private Kind kind(KeycloakUser user, Optional<PersonId> person) {
        if (!user.enabled()) {
            return Kind.BLOCKED;
        }
        if (person.flatMap(invitations::unanswered).isPresent()) {
            return Kind.ENROLLED;
        }
        return taken.contain(user.id()) ? Kind.KNOWN : Kind.UNFINISHED;
    }
}
