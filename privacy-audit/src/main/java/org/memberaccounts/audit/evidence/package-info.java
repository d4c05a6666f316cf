/**
 * Evidence from the log, and from the database's rights over it, that shows whether a promise is kept. Each question
 * covers a bounded part only, so that the answer comes in time however long the log is.
 */
package org.memberaccounts.audit.evidence;
