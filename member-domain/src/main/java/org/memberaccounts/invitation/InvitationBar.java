package org.memberaccounts.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.vault.Refusal;
import org.memberaccounts.vault.bar.Bar;
import org.memberaccounts.vault.bar.BarSource;
import org.memberaccounts.vault.bar.Bars;
import org.memberaccounts.vault.bar.Passing;
import org.memberaccounts.wording.Wording;

/** The bar for people whom another system enrolled: until they confirm, only a notice may use their data (REG-8). */
@ApplicationScoped
class InvitationBar implements BarSource {
    private static final Bar BAR =
            new Bar("invitation", Refusal.NOT_CONFIRMED, Set.of(Passing.SELF), Optional.of(PurposeId.NOTICES), true);

    private final Bars bars;

    @Inject
    InvitationBar(Bars bars) {
        this.bars = bars;
    }

    void place(PersonId person) {
        bars.place(person, BAR, person.value());
    }

    void lift(PersonId person) {
        bars.liftAll(person, BAR);
    }

    @Override
    public Bar bar() {
        return BAR;
    }

    @Override
    public String due() {
        return "select person_id, person_id from member.invitation where status <> 'confirmed'";
    }

    @Override
    public String called(Locale language) {
        return Wording.beside(InvitationBar.class, "Bars", language).sentence(BAR.feature());
    }
}
