/** Your own part of the log, which says who read your data. */
package org.memberaccounts.api.access;
