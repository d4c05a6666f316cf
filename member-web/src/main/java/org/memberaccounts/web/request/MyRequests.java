package org.memberaccounts.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.identity.OpenedAccount;
import org.memberaccounts.paging.Page;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.request.RequestDesk;
import org.memberaccounts.request.RequestFile;
import org.memberaccounts.request.RequestId;
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

    private Page<RequestFile, RequestId> page = Page.empty();
    private Optional<PersonId> person = Optional.empty();
    private RequestId after;

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
        person = caller.account().map(OpenedAccount::person);
        page = person.map(own -> desk.of(own, Optional.ofNullable(after))).orElse(Page.empty());
        return person.isEmpty() ? "/account/home?faces-redirect=true" : null;
    }

    public List<RequestKinds.Line> getAll() {
        return kinds.lines(page.items());
    }

    public RequestId getAfter() {
        return after;
    }

    public void setAfter(RequestId place) {
        after = place;
    }

    /** Returns the place from which the page after this goes on; null on the last page. */
    public RequestId getOlder() {
        return page.next().orElse(null);
    }

    /** Returns the pages of those kinds of which no request is open. */
    public List<Asking> getAskings() {
        return kinds.all().stream()
                .filter(kind ->
                        person.flatMap(own -> desk.open(kind.workflow(), own)).isEmpty())
                .map(kind -> new Asking(kind.asking(), kinds.say(kind, "ask")))
                .toList();
    }
}
