package org.memberaccounts.deletion;

import java.util.Optional;
import org.memberaccounts.code.Coded;

/** The five grounds on which deletion may be refused, and there is no sixth (DEL-3). */
public enum RefusalGround implements Coded {
    /** National security and defence. */
    NATIONAL_SECURITY,
    /** Public safety, public health, or a major public interest. */
    PUBLIC_INTEREST,
    /** A criminal investigation, prosecution, trial or enforcement. */
    CRIMINAL_PROCEEDINGS,
    /** Sufficient evidence of malice or abuse of rights. */
    ABUSE_OF_RIGHTS,
    /** Serious harm to the lawful rights of others. */
    RIGHTS_OF_OTHERS;

    /** Finds the ground with this code. Any text may be given. */
    public static Optional<RefusalGround> find(String code) {
        return Coded.find(RefusalGround.class, code);
    }

    static RefusalGround of(String code) {
        return Coded.of(RefusalGround.class, code);
    }
}
