/**
 * A small reader of mailboxes over IMAP: it hands each message over and removes it, so that a mailbox is empty
 * afterwards. It keeps nothing, fetches only what is asked for, and lets no server keep it waiting. Knows nothing of
 * what is in the messages.
 */
package org.memberaccounts.mailbox;
