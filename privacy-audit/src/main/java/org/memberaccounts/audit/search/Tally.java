package org.memberaccounts.audit.search;

import java.time.LocalDate;
import java.util.Optional;
import org.memberaccounts.audit.log.Outcome;

/** The number of entries that one day has for one purpose and outcome. */
public record Tally(LocalDate day, Optional<String> purpose, Outcome outcome, long count) {}
