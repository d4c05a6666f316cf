package org.memberaccounts.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** The carriers that there are. */
@ApplicationScoped
class Carriers {
    private final Instance<Carrier> brought;

    @Inject
    Carriers(@Any Instance<Carrier> brought) {
        this.brought = brought;
    }

    Carrier of(Channel channel) {
        return brought.stream()
                .filter(carrier -> carrier.channel() == channel)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing carries this channel here."));
    }

    /** Returns those of these channels that lead out of the system here. */
    List<Channel> among(Set<Channel> channels) {
        return brought.stream()
                .map(Carrier::channel)
                .filter(channels::contains)
                .sorted()
                .toList();
    }
}
