/**
 * The period of details of entries, and the command by which the log's owner drops those past it. Entries stay for
 * good; each has the hash of its detail, so that proofs hold without it. Runs outside of any server: the server's role
 * can't drop anything.
 */
package org.memberaccounts.audit.retention;
