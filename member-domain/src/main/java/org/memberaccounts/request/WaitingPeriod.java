package org.memberaccounts.request;

import java.time.Duration;

/** How long a person can still call off what was approved. */
public interface WaitingPeriod {
    Duration length();
}
