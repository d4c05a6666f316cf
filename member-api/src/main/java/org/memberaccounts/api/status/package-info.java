/** The status of members, for other systems. */
package org.memberaccounts.api.status;
