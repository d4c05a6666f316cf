/**
 * What the log and the database's rights over it say about whether a promise is kept. Asks about bounded parts only, so
 * that the answer comes in time however long the log is.
 */
package org.memberaccounts.audit.evidence;
