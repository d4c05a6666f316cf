package org.memberaccounts.web.deletion;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.memberaccounts.deletion.CertificateDesk;
import org.memberaccounts.deletion.DeletionDesk;
import org.memberaccounts.deletion.DeletionFile;
import org.memberaccounts.deletion.DeletionWorkflow;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.identity.OpenedAccount;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.request.Act;
import org.memberaccounts.request.RequestDesk;
import org.memberaccounts.request.RequestId;
import org.memberaccounts.vault.TextId;
import org.memberaccounts.vault.door.Answer;
import org.memberaccounts.vault.door.Disclosure;
import org.memberaccounts.vault.door.Door;
import org.memberaccounts.web.request.AnswerDay;
import org.memberaccounts.web.request.Route;
import org.omnifaces.cdi.Param;

/**
 * One request for deletion of the person's own, with its way, calling it off, the code for the certificate, and the
 * reasons of a refusal.
 */
@Named
@RequestScoped
public class MyDeletion {
    private final DeletionDesk desk;
    private final AnswerDay answers;
    private final CertificateDesk certificates;
    private final Door door;
    private final Route route;
    private final Caller caller;

    private DeletionFile file;
    private String code;
    private String reasons;

    @Inject
    @Param(name = "id")
    private RequestId id;

    @Inject
    MyDeletion(
            DeletionDesk desk, AnswerDay answers, CertificateDesk certificates, Door door, Route route, Caller caller) {
        this.desk = desk;
        this.answers = answers;
        this.certificates = certificates;
        this.door = door;
        this.route = route;
        this.caller = caller;
    }

    /** Looks at once, since the forms depend on it. */
    @PostConstruct
    void load() {
        file = caller.account()
                .flatMap(own -> requestId().flatMap(known -> desk.find(own.by(), known)))
                .orElse(null);
    }

    /** Reads the reasons of a refusal, before anything is rendered. */
    public void show() {
        if (file != null && file.request().state().equals(DeletionWorkflow.REFUSED)) {
            reasons = caller.account().flatMap(this::read).orElse(null);
        }
    }

    private Optional<String> read(OpenedAccount own) {
        TextId text = RequestDesk.reasonsOf(file.request().id());
        Disclosure request = new Disclosure(
                own.by(),
                own.person(),
                PurposeId.SELF_ACCESS,
                Set.of(),
                Set.of(text),
                Optional.of(file.request().id().value()));
        return switch (door.disclose(request)) {
            case Answer.Disclosed disclosed ->
                Optional.ofNullable(disclosed.values().takeTexts().get(text));
            case Answer.Refused refused -> Optional.empty();
        };
    }

    private Optional<RequestId> requestId() {
        return Optional.ofNullable(id);
    }

    public String callOff() {
        caller.account().ifPresent(own -> requestId().ifPresent(known -> desk.callOff(own.by(), known)));
        return DeletionPages.PAGE + "?faces-redirect=true&id=" + id;
    }

    /**
     * Makes a code and shows it on this page only: it stands in no address, and loading the page again doesn't show it.
     */
    public String makeCode() {
        code = caller.account()
                .flatMap(own -> requestId().flatMap(known -> certificates.makeCode(own.by(), own.person(), known)))
                .orElse(null);
        load();
        return null;
    }

    public DeletionFile getFile() {
        return file;
    }

    /** Returns the sentence that says by when they have their answer; null once none is owed any more. */
    public String getAnswer() {
        return answers.forMember(file.request());
    }

    public List<Route.Stop> getRoute() {
        return route.of(file.request());
    }

    public boolean isWaiting() {
        return file.request().state().equals(DeletionWorkflow.WAITING);
    }

    /** Tells whether the erasure waits for the mail that has the code. */
    public boolean isHeld() {
        return isWaiting() && file.heldUntil().isPresent();
    }

    public boolean isCallable() {
        return file.request().can(Act.CALLED_OFF);
    }

    public String getCode() {
        return code;
    }

    public String getReasons() {
        return reasons;
    }
}
