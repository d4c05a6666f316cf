package org.memberaccounts.broadcast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.memberaccounts.code.Coded;
import org.memberaccounts.notice.DeliveryInDoubt;
import org.memberaccounts.notice.DeliverySettled;
import org.memberaccounts.textmessage.TextInDoubt;
import org.memberaccounts.textmessage.TextSettled;

/** Follows what was handed over, in the transaction in which it is accepted or given up. */
@ApplicationScoped
class FollowDeliveries {
    private final ToldPeople people;

    @Inject
    FollowDeliveries(ToldPeople people) {
        this.people = people;
    }

    void mail(@Observes DeliverySettled mail) {
        people.settle(mail.person(), mail.notice(), BroadcastChannel.MAIL, mail.failure());
    }

    void mail(@Observes DeliveryInDoubt mail) {
        people.countLost(mail.person(), mail.notice(), BroadcastChannel.MAIL);
    }

    void text(@Observes TextInDoubt text) {
        people.countLost(text.person(), text.text(), BroadcastChannel.TEXT);
    }

    void text(@Observes TextSettled text) {
        Optional<String> failure = text.failure().map(Coded::code);
        people.settle(text.person(), text.text(), BroadcastChannel.TEXT, failure);
    }
}
