package org.memberaccounts.deletion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.memberaccounts.request.RequestDesk;
import org.memberaccounts.request.RequestId;
import org.memberaccounts.request.RequestMoved;
import org.memberaccounts.vault.Refusal;
import org.memberaccounts.vault.bar.Bar;
import org.memberaccounts.vault.bar.BarSource;
import org.memberaccounts.vault.bar.Bars;
import org.memberaccounts.vault.bar.Passing;
import org.memberaccounts.wording.Wording;

/**
 * The bar from the approval of a deletion on: nobody uses the data any more but the person, and our notices to them.
 * When the erasure begins, its own bar takes over.
 */
@ApplicationScoped
class DeletionBar implements BarSource {
    private static final Bar BAR = new Bar(
            "deletion", Refusal.DELETION_APPROVED, Set.of(Passing.SELF, Passing.NOTICES), Optional.empty(), true);

    private final RequestDesk requests;
    private final Bars bars;

    @Inject
    DeletionBar(RequestDesk requests, Bars bars) {
        this.requests = requests;
        this.bars = bars;
    }

    /** Only the request that moved counts: another of the same person may wait, with a bar of its own. */
    void on(@Observes RequestMoved moved) {
        if (moved.isOf(DeletionWorkflow.DEFINITION)) {
            moved.person().ifPresent(person -> {
                if (waits(moved.request())) {
                    bars.place(person, BAR, moved.request().value());
                } else {
                    bars.lift(person, BAR, moved.request().value());
                }
            });
        }
    }

    private boolean waits(RequestId request) {
        return requests.find(DeletionWorkflow.DEFINITION, request)
                .filter(file -> file.state().equals(DeletionWorkflow.WAITING))
                .isPresent();
    }

    @Override
    public Bar bar() {
        return BAR;
    }

    @Override
    public String due() {
        return String.format(
                Locale.ROOT,
                "select person_id, id from member.request where person_id is not null and kind = '%s' and state = '%s'",
                DeletionWorkflow.DEFINITION.kind(),
                DeletionWorkflow.WAITING.code());
    }

    @Override
    public String called(Locale language) {
        return Wording.beside(DeletionBar.class, "Bars", language).sentence(BAR.feature());
    }
}
