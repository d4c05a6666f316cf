package org.memberaccounts.web.deletion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.Set;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.request.RequestDesk;
import org.memberaccounts.request.RequestId;
import org.memberaccounts.vault.Refusal;
import org.memberaccounts.vault.TextId;
import org.memberaccounts.vault.door.Answer;
import org.memberaccounts.vault.door.Disclosure;
import org.memberaccounts.vault.door.Door;
import org.memberaccounts.web.request.ReviewRequest;

/**
 * The reasons of a refusal, which an officer reads by pressing a button: the member sees that somebody did, and why.
 */
@Named
@RequestScoped
public class RefusalReasons {
    private final ReviewRequest page;
    private final Door door;
    private final Caller caller;

    private String text;
    private Refusal refused;

    @Inject
    RefusalReasons(ReviewRequest page, Door door, Caller caller) {
        this.page = page;
        this.door = door;
        this.caller = caller;
    }

    /** Reads them, for this page only. */
    public String read() {
        page.getFile().person().ifPresent(this::readAbout);
        return null;
    }

    private void readAbout(PersonId person) {
        RequestId id = page.getFile().id();
        TextId reasons = RequestDesk.reasonsOf(id);
        Disclosure request = new Disclosure(
                caller.access(), person, PurposeId.RIGHTS_REQUESTS, Set.of(), Set.of(reasons), Optional.of(id.value()));
        switch (door.disclose(request)) {
            case Answer.Disclosed disclosed ->
                text = disclosed.values().takeTexts().get(reasons);
            case Answer.Refused no -> refused = no.reason();
        }
    }

    /** Tells whether they are still there, and weren't read yet: they go with the person. */
    public boolean isReadable() {
        return text == null && refused == null && page.getFile().person().isPresent();
    }

    /** Returns the reasons; null before they were read. */
    public String getText() {
        return text;
    }

    /** Tells whether the door didn't let this officer read them. */
    public boolean isRefused() {
        return refused != null;
    }

    /** Tells whether that is so because it is about themselves. */
    public boolean isOwn() {
        return refused == Refusal.OWN_RECORD;
    }
}
