package org.memberaccounts.sample;

import java.util.Map;
import java.util.Optional;
import org.memberaccounts.actor.Via;
import org.memberaccounts.audit.log.Channel;
import org.memberaccounts.audit.log.Detail;

/** The browser with which everybody in the story visits the pages. */
final class Browser {
    private static final String NAME = "Mozilla/5.0 (sample)";

    private Browser() {}

    static Via at(String networkAddress) {
        return new Via("member-web", Channel.WEB, new Detail(Optional.of(networkAddress), Optional.of(NAME), Map.of()));
    }
}
