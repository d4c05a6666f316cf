package org.memberaccounts.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.memberaccounts.deletion.DeletionDesk;
import org.memberaccounts.deletion.DeletionFile;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.identity.OpenedAccount;
import org.memberaccounts.person.PersonId;

/** A person's own requests. */
@Named
@RequestScoped
public class MyRequests {
    private final DeletionDesk desk;
    private final Caller caller;

    private List<DeletionFile> all = List.of();

    @Inject
    MyRequests(DeletionDesk desk, Caller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    public String load() {
        Optional<PersonId> person = caller.account().map(OpenedAccount::person);
        all = person.map(desk::of).orElse(List.of());
        return person.isEmpty() ? "/account/home?faces-redirect=true" : null;
    }

    public List<DeletionFile> getAll() {
        return all;
    }

    /** Whether another one can be asked. */
    public boolean isFree() {
        return all.stream().noneMatch(one -> one.request().isOpen());
    }
}
