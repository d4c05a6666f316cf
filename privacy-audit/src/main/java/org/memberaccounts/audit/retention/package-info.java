/**
 * How long details of entries are kept, and the owner's hand that drops what is past it. Entries stay for good; each
 * has the hash of its detail, so that proofs hold without it. Runs outside of any server: the server's role can't drop
 * anything.
 */
package org.memberaccounts.audit.retention;
