package org.memberaccounts.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.identity.OpenedAccount;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.request.RequestDesk;
import org.memberaccounts.request.RequestFile;
import org.memberaccounts.web.frame.MenuEntry;
import org.memberaccounts.web.frame.RefPage;

/** A person's own requests, of every kind. */
@Named
@RequestScoped
public class MyRequests {
    /** A page on which something can be asked. */
    public record Asking(String address, String text) {}

    private final RequestDesk desk;
    private final RequestKinds kinds;
    private final Caller caller;

    private List<RequestFile> files = List.of();

    @Inject
    MyRequests(RequestDesk desk, RequestKinds kinds, Caller caller) {
        this.desk = desk;
        this.kinds = kinds;
        this.caller = caller;
    }

    @Produces
    static MenuEntry entry() {
        return new MenuEntry(MyRequests.class, "account", 4, "requests", "/account/requests");
    }

    @Produces
    static RefPage page() {
        return new RefPage(MyRequests.class, "request", id -> "/account/requests#request-" + id);
    }

    public String load() {
        Optional<PersonId> person = caller.account().map(OpenedAccount::person);
        files = person.map(desk::of).orElse(List.of());
        return person.isEmpty() ? "/account/home?faces-redirect=true" : null;
    }

    public List<RequestKinds.Line> getAll() {
        return kinds.lines(files);
    }

    /** Returns the pages of those kinds of which no request is open. */
    public List<Asking> getAskings() {
        return kinds.all().stream()
                .filter(kind -> files.stream()
                        .noneMatch(file -> file.isOpen() && kinds.of(file).equals(kind)))
                .map(kind -> new Asking(kind.asking(), kinds.say(kind, "ask")))
                .toList();
    }
}
