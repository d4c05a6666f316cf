package org.memberaccounts.textmessage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.memberaccounts.failure.WordLost;
import org.memberaccounts.gsm.Encoding;
import org.memberaccounts.jobs.JobStep;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.person.PhoneNumber;

/**
 * Sends one text: reads the number, makes the words, pays, hands it to a gateway, and then marks it; a crash before the
 * mark sends it again.
 */
@ApplicationScoped
class SendText implements JobStep {
    /** The name of this step in the log. */
    static final String NAME = "send-text";

    private final TextOutbox outbox;
    private final TextKinds kinds;
    private final TextNumber numbers;
    private final TextRoutes routes;
    private final TextGateways gateways;
    private final TextCosts costs;
    private final Organisation organisation;
    private final Clock clock;

    @Inject
    SendText(
            TextOutbox outbox,
            TextKinds kinds,
            TextNumber numbers,
            TextRoutes routes,
            TextGateways gateways,
            TextCosts costs,
            Organisation organisation,
            Clock clock) {
        this.outbox = outbox;
        this.kinds = kinds;
        this.numbers = numbers;
        this.routes = routes;
        this.gateways = gateways;
        this.costs = costs;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String key, int attempt) {
        outbox.take(TextKey.parse(key)).ifPresent(this::deliver);
    }

    private void deliver(TextMessage text) {
        try {
            if (clock.instant().isBefore(text.uselessAt())) {
                demandThatItMayBeTold(text);
                numbers.of(text.person(), NAME)
                        .ifPresentOrElse(to -> send(text, to), () -> outbox.giveUp(text.key(), TextFailure.NO_NUMBER));
            } else {
                outbox.giveUp(text.key(), TextFailure.TOO_LATE);
            }
        } catch (WordLost e) {
            throw e; // it stays in hand, which the next try counts
        } catch (RuntimeException e) {
            outbox.letGo(text.key());
            throw e;
        }
    }

    private void demandThatItMayBeTold(TextMessage text) {
        if (!kinds.get(text.kind()).mayBeTold(text.reference())) {
            throw GatewayUnavailable.tookNothing(
                    "What this text tells may not be told now, so it waits. Health says what to do.");
        }
    }

    /** Sends a text to a number that was read for it just now, if no gateway has taken it. */
    void now(TextKey key, PhoneNumber to) {
        outbox.waiting(key).ifPresent(text -> send(text, to));
    }

    private void send(TextMessage text, PhoneNumber to) {
        Optional<TextRoutes.Route> route = routes.to(to);
        Optional<TextGateway> gateway = route.map(TextRoutes.Route::gateway).flatMap(gateways::find);
        if (gateway.isEmpty()) {
            outbox.giveUp(text.key(), TextFailure.NO_GATEWAY);
            return;
        }
        // what they chose may not be spoken any more
        Locale language = organisation.languages().of(text.language());
        TextWords words = kinds.get(text.kind()).words(text.person(), text.reference(), language);
        int parts = Encoding.of(words.text()).parts(words.text()).size();
        long cost = (long) parts * route.get().cost();
        if (costs.spend(cost, kinds.get(text.kind()).leavesAQuarter())) {
            Duration validFor = Duration.between(clock.instant(), text.uselessAt());
            hand(text, gateway.get(), new TextGateway.Text(to, text.kind(), words, language, validFor), cost);
        } else if (costs.nextDay().isBefore(text.uselessAt())) {
            throw GatewayUnavailable.tookNothing(
                    "The texts of today have cost as much as daily-ceiling in text-messages.yaml"
                            + " allows. They go on tomorrow; see whether somebody has codes sent in masses.");
        } else {
            outbox.giveUp(text.key(), TextFailure.CEILING);
        }
    }

    private void hand(TextMessage text, TextGateway gateway, TextGateway.Text message, long cost) {
        try {
            switch (gateway.send(message)) {
                case TextGateway.Answer.Taken taken ->
                    WordLost.unlessNoted(() -> outbox.handedOver(text.key(), gateway.code(), taken.receipts()));
                case TextGateway.Answer.Refused refused -> outbox.giveUp(text.key(), refused.why());
            }
        } catch (GatewayUnavailable e) {
            if (!e.tookNothing()) {
                throw new WordLost(e.getMessage());
            }
            costs.takeBack(cost);
            throw e;
        }
    }
}
