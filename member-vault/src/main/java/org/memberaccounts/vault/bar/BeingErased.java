package org.memberaccounts.vault.bar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.memberaccounts.erasure.ErasureBegun;
import org.memberaccounts.erasure.Erasures;
import org.memberaccounts.vault.Refusal;
import org.memberaccounts.wording.Wording;

/** Keeps everybody from a person who is being erased, except the person and the notices to them. */
@ApplicationScoped
class BeingErased implements BarSource {
    private static final Bar BAR = new Bar(
            "erasure", Refusal.DELETION_APPROVED, Set.of(Passing.SELF, Passing.NOTICES), Optional.empty(), true);

    private final Bars bars;

    @Inject
    BeingErased(Bars bars) {
        this.bars = bars;
    }

    /** Places the bar, which is never lifted, since there is no way back: it goes with the person. */
    void on(@Observes ErasureBegun begun) {
        bars.place(begun.person(), BAR, begun.erasure().value());
    }

    @Override
    public Bar bar() {
        return BAR;
    }

    @Override
    public String due() {
        return Erasures.RUNNING;
    }

    @Override
    public String called(Locale language) {
        return Wording.beside(BeingErased.class, "Bars", language).sentence(BAR.feature());
    }
}
