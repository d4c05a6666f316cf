package org.memberaccounts.web.deletion;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.memberaccounts.deletion.DeletionDesk;
import org.memberaccounts.deletion.DeletionFile;
import org.memberaccounts.deletion.DeletionWorkflow;
import org.memberaccounts.request.RequestFile;
import org.memberaccounts.request.RequestId;
import org.memberaccounts.request.Workflow;
import org.memberaccounts.web.frame.Sentences;
import org.memberaccounts.web.request.RequestKind;

/** Requests for deletion, as the pages for requests of any kind show them. */
@Dependent
class DeletionPages implements RequestKind {
    static final String ASKING = "/account/deletion";
    static final String PAGE = "/account/request";

    private final DeletionDesk desk;

    @Inject
    DeletionPages(DeletionDesk desk) {
        this.desk = desk;
    }

    @Override
    public Workflow workflow() {
        return DeletionWorkflow.DEFINITION;
    }

    @Override
    public String asking() {
        return ASKING;
    }

    @Override
    public String page() {
        return PAGE;
    }

    @Override
    public String desk() {
        return "/WEB-INF/requests/deletion.xhtml";
    }

    @Override
    public Optional<String> deskNotice() {
        return Optional.of("/WEB-INF/requests/sign-in-troubles.xhtml");
    }

    /** Returns the end of the waiting period, or the latest end of the wait for the mail that has the claim code. */
    @Override
    public Optional<Instant> until(RequestFile file) {
        return Optional.of(file)
                .filter(one -> one.state().equals(DeletionWorkflow.WAITING))
                .map(desk::file)
                .flatMap(one -> one.heldUntil().or(one::waitingUntil));
    }

    /** Returns the ground of each. */
    @Override
    public Map<RequestId, String> about(List<RequestFile> files, Locale language) {
        Sentences words = words(language);
        return desk.files(files).stream()
                .collect(Collectors.toMap(file -> file.request().id(), file -> ground(file, words)));
    }

    private static String ground(DeletionFile file, Sentences words) {
        return words.say("ground." + file.ground().code());
    }
}
