package org.memberaccounts.web.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.casework.CaseDesk;
import org.memberaccounts.casework.CaseFile;
import org.memberaccounts.casework.CaseId;
import org.memberaccounts.casework.CaseKinds;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.paging.Page;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.MenuEntry;

/** The open cases of the agent who is signed in. */
@Named
@RequestScoped
public class MyCases {
    private final CaseDesk desk;
    private final CaseKinds kinds;
    private final Caller caller;
    private final Frame frame;
    private final PurposeCatalogue purposes;

    private Page<CaseFile, CaseId> open = Page.empty();
    private CaseId after;
    private CaseId closed;
    private CaseFile justClosed;

    @Inject
    MyCases(CaseDesk desk, CaseKinds kinds, Caller caller, Frame frame, PurposeCatalogue purposes) {
        this.desk = desk;
        this.kinds = kinds;
        this.caller = caller;
        this.frame = frame;
        this.purposes = purposes;
    }

    @Produces
    static MenuEntry entry() {
        return new MenuEntry(MyCases.class, "service", 1, "cases", "/service/cases", MyCases::isWork);
    }

    /** Tells whether cases are the caller's work; a head of the service centre who is no agent has none. */
    static boolean isWork(Caller caller) {
        return caller.has(StaffRole.SUPPORT) || !caller.has(StaffRole.SUPPORT_LEAD);
    }

    public void load() {
        open = caller.staff()
                .map(staff -> desk.openCasesOf(staff, Optional.ofNullable(after)))
                .orElse(Page.empty());
        justClosed = Optional.ofNullable(closed)
                .flatMap(id -> desk.find(caller.access(), id))
                .filter(file -> !file.isOpen())
                .orElse(null);
    }

    public CaseId getClosed() {
        return closed;
    }

    public void setClosed(CaseId named) {
        closed = named;
    }

    /** The case that the press before this page closed; null when there was none. */
    public CaseFile getJustClosed() {
        return justClosed;
    }

    public String purposeName(CaseFile file) {
        return frame.say(purposes.get(file.purpose()).name());
    }

    public List<CaseFile> getOpen() {
        return open.items();
    }

    public CaseId getAfter() {
        return after;
    }

    public void setAfter(CaseId place) {
        after = place;
    }

    /** Returns the place from which the page after this goes on; null on the last page. */
    public CaseId getOlder() {
        return open.next().orElse(null);
    }

    /** The title of a case: its kind, in words. */
    public String title(CaseFile file) {
        return frame.say(kinds.title(file.kind()));
    }
}
