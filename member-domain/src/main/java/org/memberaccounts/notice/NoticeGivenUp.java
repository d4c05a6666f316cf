package org.memberaccounts.notice;

import java.util.Locale;
import org.memberaccounts.person.PersonId;

/** A notice reached nobody and is tried no more. */
public record NoticeGivenUp(PersonId person, Reason reason) {
    /** Why. */
    public enum Reason {
        /** The mail server knows no such address. */
        ADDRESS_REFUSED,
        /** The mail server took nothing for days. */
        MAIL_DOWN;

        /** As it stands in the log. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
