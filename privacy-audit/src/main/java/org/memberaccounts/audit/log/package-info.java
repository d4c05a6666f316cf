/**
 * Recording: events, their canonical entries, and the way into the log. The entry's form is fixed: entries are hashed
 * and sealed as they were written. Knows people by opaque ids only. The {@link java.time.Clock} comes from the
 * deployment.
 */
package org.memberaccounts.audit.log;
