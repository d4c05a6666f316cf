/**
 * The bounds of what the log takes from anybody, the server included, as the log's owner sets them: the actions and
 * jobs that features bring, and, while a story is told, how far back entries may lie. Runs outside of any server.
 */
package org.memberaccounts.audit.bounds;
