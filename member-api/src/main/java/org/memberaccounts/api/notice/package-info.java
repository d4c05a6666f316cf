/** Your inbox, and the kinds of notice that you get. */
package org.memberaccounts.api.notice;
