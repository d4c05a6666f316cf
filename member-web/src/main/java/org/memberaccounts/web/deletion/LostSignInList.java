package org.memberaccounts.web.deletion;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.memberaccounts.deletion.LostSignIns;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.trail.Mark;

/** The members whose sign-in an administrator deleted, as privacy officers see them. Empty for anybody else. */
@Named
@RequestScoped
public class LostSignInList {
    /** One of them. */
    public record Lost(String mark, Instant at) {}

    private final LostSignIns lostSignIns;
    private final Caller caller;

    private List<Lost> all = List.of();

    @Inject
    LostSignInList(LostSignIns lostSignIns, Caller caller) {
        this.lostSignIns = lostSignIns;
        this.caller = caller;
    }

    @PostConstruct
    void load() {
        all = lostSignIns.list(caller.access()).stream()
                .map(one -> new Lost(Mark.of(one.subject().value()).toString(), one.since()))
                .toList();
    }

    public List<Lost> getAll() {
        return all;
    }
}
