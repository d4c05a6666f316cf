/** Who read your data: your own part of the log. */
package org.memberaccounts.api.access;
