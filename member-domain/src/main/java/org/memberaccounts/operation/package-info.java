/** What an operator looks at: whether this server fits its database, and whether it can do its work now. */
package org.memberaccounts.operation;
