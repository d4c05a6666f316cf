package org.memberaccounts.clock;

import com.github.f4b6a3.uuid.factory.standard.TimeOrderedEpochFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/**
 * Makes the ids of our rows: UUIDv7 (RFC 9562 section 5.7), ordered by the injected clock, increasing within a
 * millisecond.
 */
@ApplicationScoped
public class Identifiers {
    private final TimeOrderedEpochFactory factory;

    @Inject
    Identifiers(Clock clock) {
        factory = TimeOrderedEpochFactory.builder()
                .withTimeFunction(clock::millis)
                .withIncrementPlus1()
                .build();
    }

    public UUID next() {
        return factory.create();
    }
}
