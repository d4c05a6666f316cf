package org.memberaccounts.web.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.memberaccounts.casework.CaseDesk;
import org.memberaccounts.casework.CaseId;
import org.memberaccounts.identity.Caller;

/** Closes the case that is shown; the list of cases says that it is done. */
@Named
@RequestScoped
public class CloseCase {
    private final WorkCase work;
    private final CaseDesk desk;
    private final Caller caller;

    @Inject
    CloseCase(WorkCase work, CaseDesk desk, Caller caller) {
        this.work = work;
        this.desk = desk;
        this.caller = caller;
    }

    public String close() {
        CaseId id = work.getFile().id();
        desk.close(caller.access(), id);
        return "/service/cases?faces-redirect=true&closed=" + id;
    }
}
