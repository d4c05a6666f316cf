package org.memberaccounts.web.request;

import jakarta.enterprise.context.Dependent;
import org.memberaccounts.web.frame.MenuEntry;

/** The requests that wait for a decision, in the privacy office's menu. */
@Dependent
class ReviewRequestsEntry implements MenuEntry {
    @Override
    public String area() {
        return "privacy";
    }

    @Override
    public int place() {
        return 1;
    }

    @Override
    public String page() {
        return "desk";
    }

    @Override
    public String address() {
        return "/privacy/desk";
    }
}
