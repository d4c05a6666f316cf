package org.memberaccounts.web.frame;

import jakarta.faces.application.FacesMessage;
import org.memberaccounts.input.Reason;

/** The message of a field whose value was not taken, with the reason for those who act on it. */
final class Refusal extends FacesMessage {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    Refusal(Reason reason, String sentence) {
        super(SEVERITY_ERROR, sentence, null);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
