/**
 * Mails that come back (NOT-1). Reports (RFC 3464) are read from the mailbox that the mails' return addresses name, and
 * removed, whether they are understood or not. A report counts only by the id in the address that it was sent to; of
 * what it says, only a kind of reason is kept. Who can't be reached by mail is told at the next sign-in, and nobody
 * else is.
 */
package org.memberaccounts.returned;
