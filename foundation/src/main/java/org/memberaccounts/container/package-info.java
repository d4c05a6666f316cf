/**
 * Connections and threads, which only the server can make and which it injects into fields only. Handed on here, so
 * that every other bean takes what it needs in its constructor. Depends on nothing of ours.
 */
package org.memberaccounts.container;
