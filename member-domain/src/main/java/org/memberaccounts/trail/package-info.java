/**
 * Turns what happened in the domain into entries of the log, in the transaction that made it happen: one table, one
 * file. Knows every feature that has something to put on record; nobody knows it.
 */
package org.memberaccounts.trail;
