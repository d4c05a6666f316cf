package org.memberaccounts.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.memberaccounts.actor.Access;

/** Users of Keycloak who signed up and are no members. */
@ApplicationScoped
public class SignUps {
    private final SignUpRemoval removal;

    @Inject
    SignUps(SignUpRemoval removal) {
        this.removal = removal;
    }

    /**
     * Removes a user who signed up at Keycloak themselves and then said that they are too young: at once, or as soon as
     * Keycloak answers. The entry names nobody.
     *
     * @param by a signed-in user with no person here
     * @return false when this user is one of our people or staff; nothing happens then
     */
    @Transactional(Transactional.TxType.NEVER)
    public boolean removeUnderAge(Access by, IdentityId identity) {
        return remove(identity, SignUpRemoved.Reason.UNDER_AGE, by);
    }

    /**
     * Tells whether this user is about to be removed, so that no person may be made of them. Called while the user is
     * {@link SignIns#claim claimed}.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isBeingRemoved(IdentityId identity) {
        return removal.isOrdered(identity);
    }

    boolean removeNotCompleted(IdentityId identity) {
        return remove(identity, SignUpRemoved.Reason.NOT_COMPLETED, SignUpRemoval.job());
    }

    private boolean remove(IdentityId identity, SignUpRemoved.Reason reason, Access by) {
        if (!removal.order(identity, reason, by)) {
            return false;
        }
        removal.tryAtOnce(identity.value());
        return true;
    }
}
