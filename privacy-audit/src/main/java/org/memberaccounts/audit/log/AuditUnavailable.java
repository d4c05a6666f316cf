package org.memberaccounts.audit.log;

/**
 * The log can't be written or read now, and what depended on it has not happened. The message never holds what was to
 * be recorded.
 */
public class AuditUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public AuditUnavailable(Throwable cause) {
        super("The log can't be reached.", cause);
    }
}
