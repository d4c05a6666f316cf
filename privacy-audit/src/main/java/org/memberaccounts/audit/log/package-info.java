/**
 * Recording: what an event is, its canonical entry, and the way into the log. The entry's form is fixed: entries are
 * hashed and sealed as they were written. Knows people by opaque ids only. The {@link java.time.Clock} comes from
 * whoever deploys this.
 */
package org.memberaccounts.audit.log;
