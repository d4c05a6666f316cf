package org.memberaccounts.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.memberaccounts.identity.Caller;

/** The notices that features bring to the first pages of the staff. */
@Named
@RequestScoped
public class StaffLines {
    private final Instance<StaffNotice> brought;
    private final Caller caller;
    private final Frame frame;

    private List<StaffNotice.Line> notices = List.of();

    @Inject
    StaffLines(@Any Instance<StaffNotice> brought, Caller caller, Frame frame) {
        this.brought = brought;
        this.caller = caller;
        this.frame = frame;
    }

    /** Asks the features before anything is rendered: a page must not break off in the middle. */
    public void show() {
        notices = caller.staff().stream()
                .flatMap(staff -> brought.stream().flatMap(notice -> notice.of(staff, frame.getLocale()).stream()))
                .toList();
    }

    public List<StaffNotice.Line> getNotices() {
        return notices;
    }
}
