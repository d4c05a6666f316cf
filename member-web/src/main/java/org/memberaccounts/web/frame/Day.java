package org.memberaccounts.web.frame;

import java.time.LocalDate;
import java.util.List;

/** The entries of one day among those that a page shows. */
public record Day<T>(LocalDate date, List<T> entries) {}
