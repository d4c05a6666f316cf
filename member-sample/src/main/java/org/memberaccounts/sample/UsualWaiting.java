package org.memberaccounts.sample;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import org.memberaccounts.deletion.WaitingPeriod;

/**
 * The waiting period of the past: people had a week to cancel a deletion. The local start's own period would be over
 * before anybody looks.
 */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
abstract class UsualWaiting implements WaitingPeriod {
    static final Duration WEEK = Duration.ofDays(7);

    private final WaitingPeriod setting;

    @Inject
    @SuppressWarnings(
            "InjectOnConstructorOfAbstractClass") // abstract, since the container makes decorators of abstract classes
    UsualWaiting(@Delegate WaitingPeriod setting) {
        this.setting = setting;
    }

    @Override
    public Duration length() {
        return MovedClock.isMoved() ? WEEK : setting.length();
    }
}
