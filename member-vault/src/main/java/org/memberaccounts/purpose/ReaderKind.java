package org.memberaccounts.purpose;

import org.memberaccounts.code.Coded;

/** The kinds of actors who may read for a purpose. */
public enum ReaderKind implements Coded {
    /** Agents of the service centre, on a case. */
    SUPPORT,
    /** Privacy officers: what was written about the requests that they decide, and nothing that people gave. */
    OFFICER,
    /** Other systems, with a token for the purpose. */
    INTEGRATOR,
    /** Our own jobs, which nobody starts by hand. */
    SYSTEM,
    /** The person themselves. */
    SELF;

    static ReaderKind of(String code) {
        return Coded.of(ReaderKind.class, code);
    }
}
