package org.memberaccounts.notice;

/** The mail server took nothing. Trying again later may help. Carries no address and no text. */
class MailUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param failure what the mail library threw; only its type is told, since its words quote addresses */
    MailUnavailable(Exception failure) {
        super("The mail server can't be reached, or took nothing: "
                + failure.getClass().getSimpleName()
                + ". Check MEMBER_ACCOUNTS_SMTP_HOST and MEMBER_ACCOUNTS_SMTP_PORT.");
    }
}
