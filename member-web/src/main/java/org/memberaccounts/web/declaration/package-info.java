/** The pages on which staff say which member account is theirs, and the list of those who have not said yet. */
package org.memberaccounts.web.declaration;
