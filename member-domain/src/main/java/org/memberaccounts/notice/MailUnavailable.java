package org.memberaccounts.notice;

/** The mail server accepted nothing. Trying again later may help. The exception carries no address and no text. */
class MailUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param failure the mail library's exception; only its type is told, since its message quotes addresses */
    MailUnavailable(Exception failure) {
        super("The mail server can't be reached, or took nothing: "
                + failure.getClass().getSimpleName()
                + ". Check MEMBER_ACCOUNTS_SMTP_HOST and MEMBER_ACCOUNTS_SMTP_PORT.");
    }
}
