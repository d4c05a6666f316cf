package org.memberaccounts.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.memberaccounts.identity.KeycloakUser;
import org.memberaccounts.identity.KeycloakUsers;
import org.memberaccounts.identity.SignIns;
import org.memberaccounts.notice.NoticeAddress;
import org.memberaccounts.person.EmailAddress;

/**
 * The addresses of links: one that somebody typed lies sealed beside the link for a day; an enrolled person's stays
 * where all their data are, since their link waits for weeks.
 */
@ApplicationScoped
class LinkAddresses {
    private final MailedLinks links;
    private final NoticeAddress notices;
    private final SignIns signIns;
    private final KeycloakUsers users;

    @Inject
    LinkAddresses(MailedLinks links, NoticeAddress notices, SignIns signIns, KeycloakUsers users) {
        this.links = links;
        this.notices = notices;
        this.signIns = signIns;
        this.users = users;
    }

    /** Finds the address to mail to; an enrolled person's is read on record. Called outside any transaction. */
    Optional<EmailAddress> toMail(MailedLink link) {
        return link.purpose() == LinkPurpose.ENROLMENT
                ? link.person().flatMap(person -> notices.of(person, MailLink.NAME))
                : Optional.of(links.address(link));
    }

    /** Finds the address that the mail went to; empty if the enrolled person has another one at Keycloak by now. */
    Optional<EmailAddress> mailed(MailedLink link) {
        return link.purpose() == LinkPurpose.ENROLMENT
                ? link.person()
                        .flatMap(signIns::identity)
                        .flatMap(users::find)
                        .flatMap(KeycloakUser::email)
                        .filter(email -> links.wentTo(link, email))
                : Optional.of(links.address(link));
    }
}
