package org.memberaccounts.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.identity.OpenedAccount;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.request.RequestDesk;
import org.memberaccounts.request.RequestFile;

/** A person's own requests. */
@Named
@RequestScoped
public class MyRequests {
    private final RequestDesk desk;
    private final Caller caller;

    private List<RequestFile> all = List.of();

    @Inject
    MyRequests(RequestDesk desk, Caller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    public String load() {
        Optional<PersonId> person = caller.account().map(OpenedAccount::person);
        all = person.map(desk::of).orElse(List.of());
        return person.isEmpty() ? "/account/home?faces-redirect=true" : null;
    }

    public List<RequestFile> getAll() {
        return all;
    }

    /** Whether another one can be asked. */
    public boolean isFree() {
        return all.stream().noneMatch(RequestFile::isOpen);
    }
}
