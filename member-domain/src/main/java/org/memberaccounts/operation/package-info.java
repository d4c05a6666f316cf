/**
 * What an operator looks at or sets: whether this server fits its database, whether it can do its work now, and the
 * address people see.
 */
package org.memberaccounts.operation;
