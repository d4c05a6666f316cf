/** One at a time, across all nodes: locks of the database that end with the transaction. Knows no feature. */
package org.memberaccounts.lock;
