package org.memberaccounts.request;

import java.util.Locale;
import java.util.Optional;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.Requester;

/**
 * Somebody tried something about a request who may not, or not like this.
 *
 * @param request empty when there is none yet
 * @param attempt what they tried, as it stands in the log: an act, or one of those below
 */
public record RequestDenied(Requester by, Optional<RequestId> request, Optional<PersonId> person, String attempt, Reason reason) {
    /** Looking at it. */
    static final String LOOKED_AT = "looked-at";
    /** Having a claim code made. */
    static final String CODE_MADE = "code-made";

    /** Why not. */
    public enum Reason {
        /** It isn't theirs. */
        NOT_ALLOWED,
        /** They must prove anew who they are first. */
        FRESH_SIGN_IN_NEEDED;

        /** As it stands in the log. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static RequestDenied notTheirs(Requester by, RequestFile file, String attempt) {
        return new RequestDenied(by, Optional.of(file.id()), file.person(), attempt, Reason.NOT_ALLOWED);
    }
}
