package org.memberaccounts.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The staff as members read of them: by role and number, never by name. */
@RequestScoped
public class StaffCalled {
    private static final String WHO = "who.";

    private final Frame frame;

    @Inject
    StaffCalled(Frame frame) {
        this.frame = frame;
    }

    /** Names somebody in the role in which they act. */
    public String name(String role, String number) {
        Sentences texts = Sentences.of(StaffCalled.class, frame.getLocale());
        return texts.say(texts.knows(WHO + role) ? WHO + role : WHO + "staff", number);
    }
}
