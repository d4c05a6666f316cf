package org.memberaccounts.deletion;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The five grounds on which deletion may be refused, and there is no sixth (DEL-3). */
public enum RefusalGround {
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

    /** As it stands in the database, the log and the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The ground of this code, whatever text it is given. */
    public static Optional<RefusalGround> find(String code) {
        return Arrays.stream(values())
                .filter(ground -> ground.code().equals(code))
                .findFirst();
    }

    static RefusalGround of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
