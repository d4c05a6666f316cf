/**
 * The operator's concerns: whether this server fits its database, whether it can do its work now, and the address that
 * people see.
 */
package org.memberaccounts.operation;
