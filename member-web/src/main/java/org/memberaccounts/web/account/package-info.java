/** A person's own pages: completing membership, what we hold, who read it, what they agreed to. */
package org.memberaccounts.web.account;
