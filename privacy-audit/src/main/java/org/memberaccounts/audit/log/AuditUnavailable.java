package org.memberaccounts.audit.log;

/**
 * The log can't be written or read now; what needed it has not happened. Its message never holds what was to be
 * recorded.
 */
public class AuditUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public AuditUnavailable(Throwable cause) {
        super("The log can't be reached.", cause);
    }
}
