package org.memberaccounts.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.memberaccounts.code.Coded;
import org.memberaccounts.notice.Letter;
import org.memberaccounts.operation.PublicAddress;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.wording.Times;
import org.memberaccounts.wording.Wording;

/** The mails that answer who asked for a link, each in the words of its kind. */
@ApplicationScoped
class LinkLetters {
    /** The kinds of mail, by what they say. */
    enum Kind implements Coded {
        /** A new address, or one whose owner began before: a password, then the questions. */
        JOIN(true),
        /** Another system gave the person's data: a password, then yes or no. */
        ENROLLED(true),
        /** An account is there already: sign in, or choose a new password. */
        KNOWN(true),
        PASSWORD(true),
        /** Nobody signs in with this address. */
        NOBODY(false),
        BLOCKED(false);

        private final boolean link;

        Kind(boolean link) {
            this.link = link;
        }

        /** Tells whether the mail lets its reader in. */
        boolean carriesLink() {
            return link;
        }

        static Kind of(LinkPurpose purpose, AddressOwner.Kind owner) {
            boolean joining = purpose == LinkPurpose.JOIN;
            return switch (owner) {
                case BLOCKED -> BLOCKED;
                case ENROLLED -> ENROLLED;
                case NOBODY -> joining ? JOIN : NOBODY;
                case UNFINISHED -> joining ? JOIN : PASSWORD;
                case KNOWN -> joining ? KNOWN : PASSWORD;
            };
        }
    }

    private final Organisation organisation;
    private final PublicAddress pages;

    @Inject
    LinkLetters(Organisation organisation, PublicAddress pages) {
        this.organisation = organisation;
        this.pages = pages;
    }

    /**
     * Composes a mail.
     *
     * @param token makes the link's token, where there is to be one
     */
    Letter compose(Kind kind, Locale language, Instant until, Supplier<LinkToken> token) {
        Wording wording = Wording.beside(LinkLetters.class, "Mails", language);
        String key = kind.code();
        String name = organisation.brand().name().in(language);
        String signIn = pages.of("/account/home", language);
        String phone = organisation.brand().phone();
        return new Letter(
                wording.say(key + ".subject", name),
                List.of(wording.say(key + ".what", name, signIn, phone)),
                Optional.of(way(kind, token))
                        .filter(any -> wording.knows(key + ".act"))
                        .map(address -> new Letter.Way(wording.say(key + ".act", name), address)),
                wording.knows(key + ".after")
                        ? List.of(
                                wording.say(key + ".after", new Times(language, organisation.zone()).moment(until)),
                                wording.say(key + ".otherwise"))
                        : List.of(wording.say(key + ".otherwise")));
    }

    private String way(Kind kind, Supplier<LinkToken> token) {
        return kind.carriesLink() ? pages.of("/link?t=" + token.get().text()) : pages.of("/join");
    }
}
