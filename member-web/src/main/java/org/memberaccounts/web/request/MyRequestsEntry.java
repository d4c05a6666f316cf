package org.memberaccounts.web.request;

import jakarta.enterprise.context.Dependent;
import org.memberaccounts.web.frame.MenuEntry;

/** "My requests", in the member's menu. */
@Dependent
class MyRequestsEntry implements MenuEntry {
    @Override
    public String area() {
        return "account";
    }

    @Override
    public int place() {
        return 1;
    }

    @Override
    public String page() {
        return "requests";
    }

    @Override
    public String address() {
        return "/account/requests";
    }
}
