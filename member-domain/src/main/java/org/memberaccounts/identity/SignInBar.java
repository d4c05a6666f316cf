package org.memberaccounts.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.memberaccounts.lock.TransactionLocks;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.Refusal;
import org.memberaccounts.vault.bar.Bar;
import org.memberaccounts.vault.bar.BarSource;
import org.memberaccounts.vault.bar.Bars;
import org.memberaccounts.vault.bar.Passing;
import org.memberaccounts.wording.Wording;

/**
 * The bar for a person whose user is gone from Keycloak: they can't see who reads, so nobody reads, except to tell them
 * something (REG-7).
 */
@ApplicationScoped
class SignInBar implements BarSource {
    private static final Bar BAR =
            new Bar("identity", Refusal.SIGN_IN_DELETED, Set.of(Passing.SELF, Passing.NOTICES), Optional.empty(), true);

    private final EntityManager entityManager;
    private final TransactionLocks locks;
    private final Bars bars;

    @Inject
    SignInBar(EntityManager entityManager, TransactionLocks locks, Bars bars) {
        this.entityManager = entityManager;
        this.locks = locks;
        this.bars = bars;
    }

    void on(@Observes SignInGone gone) {
        follow(gone.person());
    }

    void on(@Observes SignInEnabled enabled) {
        follow(enabled.person());
    }

    /**
     * Places or lifts the bar after a change to the person's sign-ins. Under a lock: when two are lost at once, each
     * change would otherwise find the other sign-in still there.
     */
    void follow(PersonId person) {
        locks.lock("bar-sign-in", person.value());
        if (isLost(person)) {
            bars.place(person, BAR, person.value());
        } else {
            bars.lift(person, BAR, person.value());
        }
    }

    /** Tells whether the person had a user at Keycloak, and has none there any more. */
    private boolean isLost(PersonId person) {
        Object[] counted = entityManager
                .createQuery("select count(s), count(s.goneAt) from SignIn s where s.person = :person", Object[].class)
                .setParameter("person", person.value())
                .getSingleResult();
        return !counted[0].equals(0L) && counted[0].equals(counted[1]);
    }

    @Override
    public Bar bar() {
        return BAR;
    }

    @Override
    public String due() {
        return """
                select distinct gone.person_id, gone.person_id from member.sign_in gone
                where gone.gone_at is not null and not exists
                    (select from member.sign_in left_over
                     where left_over.person_id = gone.person_id and left_over.gone_at is null)""";
    }

    @Override
    public String called(Locale language) {
        return Wording.beside(SignInBar.class, "Bars", language).sentence(BAR.feature());
    }
}
