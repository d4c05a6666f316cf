package org.memberaccounts.web.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.approval.ApprovalFile;
import org.memberaccounts.approval.ApprovalFiles;
import org.memberaccounts.approval.Approvals;
import org.memberaccounts.casework.CaseFile;
import org.memberaccounts.casework.CaseReading;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.web.frame.Dates;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;

/** Asks for the approval without which nobody reads on a case, and tells how far it is. */
@Named
@RequestScoped
public class CaseApproval {
    private final WorkCase work;
    private final Approvals approvals;
    private final ApprovalFiles files;
    private final Caller caller;
    private final Frame frame;
    private final Dates dates;

    private boolean needed;
    private Optional<ApprovalFile> newest = Optional.empty();

    @Inject
    CaseApproval(WorkCase work, Approvals approvals, ApprovalFiles files, Caller caller, Frame frame, Dates dates) {
        this.work = work;
        this.approvals = approvals;
        this.files = files;
        this.caller = caller;
        this.frame = frame;
        this.dates = dates;
    }

    /** Before the page is shown. */
    public void show() {
        CaseFile file = work.getFile();
        if (file != null && file.isOpen()) {
            UUID caseId = file.id().value();
            needed = files.isNeeded(caller.access(), CaseReading.ACT.code(), caseId);
            newest = needed ? files.newest(caller.access(), CaseReading.ACT.code(), caseId) : Optional.empty();
        }
    }

    /** Asks for it; the case's page says what came of it. */
    public String ask() {
        UUID caseId = work.getFile().id().value();
        approvals.ask(caller.access(), CaseReading.ACT.code(), caseId);
        return "/service/case?faces-redirect=true&id=" + caseId;
    }

    /** Tells whether the case is one on which nobody reads without an approval. */
    public boolean isNeeded() {
        return needed;
    }

    /** Tells whether nobody can read on the case as yet, or any more. */
    public boolean isMissing() {
        return needed
                && newest.filter(file -> file.state() == ApprovalFile.State.GRANTED)
                        .isEmpty();
    }

    /** Tells whether it can be asked for now: it isn't waiting, and doesn't hold. */
    public boolean isAskable() {
        return newest.map(ApprovalFile::state)
                .filter(state -> state == ApprovalFile.State.WAITING || state == ApprovalFile.State.GRANTED)
                .isEmpty();
    }

    /** Says how far it is. */
    public String getSaid() {
        return newest.map(this::said).orElseGet(() -> texts().say("approval.needed"));
    }

    private String said(ApprovalFile file) {
        return switch (file.state()) {
            case WAITING -> texts().say("approval.waiting", dates.moment(file.askedAt()));
            case GRANTED ->
                texts().say("approval.granted", dates.moment(file.grantedUntil().orElseThrow()));
            case DECLINED ->
                texts().say("approval.declined", dates.moment(file.decidedAt().orElseThrow()));
            case ENDED ->
                texts().say("approval.ended", dates.moment(file.grantedUntil().orElseThrow()));
            case WITHDRAWN -> texts().say("approval.needed");
        };
    }

    private Sentences texts() {
        return Sentences.of(CaseApproval.class, frame.getLocale());
    }
}
