package org.memberaccounts.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.memberaccounts.actor.Actor;

/** The acts of all features that need a second person's approval. */
@ApplicationScoped
class Approvables {
    private final Instance<Approvable> all;

    @Inject
    Approvables(@Any Instance<Approvable> all) {
        this.all = all;
    }

    Optional<Approvable> find(String code) {
        return all.stream()
                .<Approvable>map(one -> one)
                .filter(one -> one.act().code().equals(code))
                .findFirst();
    }

    /** Returns the codes of the acts that this actor's roles approve. */
    List<String> approvedBy(Actor actor) {
        return all.stream()
                .map(Approvable::act)
                .filter(act -> actor.isStaffWith(act.approver()))
                .map(Act::code)
                .toList();
    }

    /** Tells whether it waits, and what it was asked for isn't over. */
    boolean isOpen(Approval approval) {
        return approval.isWaiting()
                && of(approval).standing(approval.about(), approval.askedBy()) == Standing.NEEDS_APPROVAL;
    }

    Approvable of(Approval approval) {
        return find(approval.act())
                .orElseThrow(() -> new IllegalStateException("No feature has this kind of act any more."));
    }
}
