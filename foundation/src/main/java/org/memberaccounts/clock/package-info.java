/**
 * Time and the identifiers made from it. Everything that needs the time asks the one {@link java.time.Clock} made here,
 * so that it can be moved; the database's clock is never asked. Depends on nothing of ours.
 */
package org.memberaccounts.clock;
