package org.memberaccounts.request;

import org.memberaccounts.audit.log.Action;

/**
 * Something that is done or tried about a request. A kind lists its own, and brings the words.
 *
 * @param code as it stands in the log
 */
public record RequestAction(String code) implements Action {
    /** Looking at it. */
    public static final RequestAction LOOKED_AT = of("looked-at");

    /** What moves a request. */
    public static RequestAction of(Act act) {
        return of(act.code());
    }

    /** What a kind names. */
    public static RequestAction of(String attempt) {
        return new RequestAction("request." + attempt);
    }
}
