package org.memberaccounts.web.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.memberaccounts.casework.CaseDesk;
import org.memberaccounts.casework.CaseFile;
import org.memberaccounts.casework.CaseKind;
import org.memberaccounts.casework.CaseKinds;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.web.frame.Frame;

/** The open cases of the agent who is signed in. */
@Named
@RequestScoped
public class MyCases {
    @Inject
    private CaseDesk desk;

    @Inject
    private CaseKinds kinds;

    @Inject
    private Caller caller;

    @Inject
    private Frame frame;

    private List<CaseFile> open = List.of();

    public void load() {
        open = caller.staff().map(desk::openCasesOf).orElse(List.of());
    }

    public List<CaseFile> getOpen() {
        return open;
    }

    /** The title of a case: its kind, in words. */
    public String title(CaseFile file) {
        return kinds.find(file.kind()).map(CaseKind::title).map(frame::say).orElse(file.kind());
    }
}
