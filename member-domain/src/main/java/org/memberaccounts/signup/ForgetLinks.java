package org.memberaccounts.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.memberaccounts.jobs.RecurringStep;

/** Forgets links, and with them the addresses that were typed, once their time is over: for those a day. */
@ApplicationScoped
class ForgetLinks implements RecurringStep {
    static final String NAME = "forget-mailed-links";
    private static final Duration PAUSE = Duration.ofMinutes(10);

    private final MailedLinks links;

    @Inject
    ForgetLinks(MailedLinks links) {
        this.links = links;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void run() {
        links.forgetOver();
    }
}
