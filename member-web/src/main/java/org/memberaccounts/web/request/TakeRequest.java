package org.memberaccounts.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.request.Act;
import org.memberaccounts.request.RequestFile;
import org.memberaccounts.request.ReviewDesk;

/** Takes the request that an officer looks at up, or over from a colleague. */
@Named
@RequestScoped
public class TakeRequest {
    private final ReviewDesk reviews;
    private final ReviewRequest page;
    private final Caller caller;

    @Inject
    TakeRequest(ReviewDesk reviews, ReviewRequest page, Caller caller) {
        this.reviews = reviews;
        this.page = page;
        this.caller = caller;
    }

    public String takeUp() {
        RequestFile file = page.getFile();
        return page.after(Act.TAKEN_UP, reviews.takeUp(caller.access(), file.workflow(), file.id()));
    }

    public String takeOver() {
        RequestFile file = page.getFile();
        return page.after(Act.TAKEN_OVER, reviews.takeOver(caller.access(), file.workflow(), file.id()));
    }
}
