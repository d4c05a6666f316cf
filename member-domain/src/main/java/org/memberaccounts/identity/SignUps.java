package org.memberaccounts.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.memberaccounts.actor.Access;

/** Users of Keycloak who are nobody here: signed up, but no member. */
@ApplicationScoped
public class SignUps {
    private final SignUpRemoval removal;

    @Inject
    SignUps(SignUpRemoval removal) {
        this.removal = removal;
    }

    /**
     * Removes somebody who signed up at Keycloak by themselves and then said that they are too young: at once, or as
     * soon as Keycloak answers. What is on record names nobody.
     *
     * @param by somebody signed in who is no person here
     * @return false when this user is a person or staff of ours; nothing happens then
     */
    @Transactional(Transactional.TxType.NEVER)
    public boolean removeUnderAge(Access by, IdentityId identity) {
        return remove(identity, SignUpRemoved.Reason.UNDER_AGE, by);
    }

    /**
     * Whether this user is about to go: then nobody is made of them any more. Asked by who has {@link SignIns#claim
     * claimed} the user.
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
        removal.tryAtOnce(identity.toString());
        return true;
    }
}
