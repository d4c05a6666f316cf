/** Locks across all nodes: held in the database, they end with the transaction. Knows no feature. */
package org.memberaccounts.lock;
